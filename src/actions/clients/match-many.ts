import type { ClientIdentity } from "#domain/clients/client-identity";
import { planLookup, statisticsOf, vocabularyKeys } from "#domain/clients/lookup";
import type { ActionContext } from "#actions/action";
import { matchOf, type Match } from "#actions/clients/matching";
import { readCandidates } from "#db/clients/lookup";
import { readNames, readWordsBySlips } from "#db/clients/scan";
import { counters } from "#db/organisations/schema";
import { many, readTogether } from "#db/statement";
import { eq } from "drizzle-orm";

export type Sought = { id: string; identity: ClientIdentity };

/** What resembles each of some records, in two round trips for all of them. Those that say the same are looked up once. */
export async function matchMany(
  context: Pick<ActionContext, "services" | "tenant">,
  sought: readonly Sought[],
): Promise<{ matches: ReadonlyMap<string, Match[]>; compared: number }> {
  if (sought.length === 0) return { matches: new Map(), compared: 0 };
  const twins = Map.groupBy(sought, ({ identity }) => JSON.stringify(identity));
  const { found, compared } = await matchDistinct(
    context,
    [...twins.values()].flatMap(([first]) => first ?? []),
  );
  const matches = new Map(
    [...twins.values()].flatMap((same) => {
      const known = found.get(same[0]?.id ?? "") ?? [];
      return same.map(({ id }) => [id, known.filter(({ row }) => row.id !== id)] as const);
    }),
  );
  return { matches, compared };
}

async function matchDistinct(
  { services, tenant }: Pick<ActionContext, "services" | "tenant">,
  sought: readonly Sought[],
): Promise<{ found: ReadonlyMap<string, Match[]>; compared: number }> {
  const keys = new Map(sought.map(({ id, identity }) => [id, new Set(vocabularyKeys(identity))]));
  const { read } = await readTogether(services.d1, [], {
    words: readWordsBySlips(tenant, [...new Set([...keys.values()].flatMap((slips) => [...slips]))]),
    names: readNames(
      tenant,
      sought.map(({ identity }) => identity.name.fingerprint),
    ),
    count: many(recordCount(tenant)),
  });
  const bySlip = Map.groupBy(read.words, ({ slip }) => slip);
  const names = new Map(read.names.map((known) => [known.name, known]));
  const asked = sought.map(({ id, identity }) => {
    const found = [...(keys.get(id) ?? [])].flatMap((slip) => bySlip.get(slip) ?? []);
    const vocabulary = {
      words: [...new Map(found.map((known) => [known.word, known])).values()],
      records: read.count[0]?.value ?? 0,
      towns: names.get(identity.name.fingerprint)?.towns ?? 0,
      holders: names.get(identity.name.fingerprint)?.holders ?? 0,
    };
    return { of: id, client: identity, vocabulary, keys: planLookup(identity, vocabulary) };
  });
  const { read: second } = await readTogether(services.d1, [], { rows: readCandidates(tenant, asked) });
  const rows = Map.groupBy(second.rows, (row) => row.asked);
  const found = new Map(
    asked.map(({ of, client, vocabulary }) => {
      const statistics = statisticsOf(vocabulary);
      const matches = (rows.get(of) ?? []).map((row) => matchOf(row, client, statistics));
      return [of, matches.filter(({ decision }) => decision.tier !== "none")];
    }),
  );
  return { found, compared: second.rows.length };
}

const recordCount = (tenant: ActionContext["tenant"]) =>
  tenant.db
    .select({ value: counters.value })
    .from(counters)
    .where(tenant.owns(counters, eq(counters.name, "clients")));
