import type { Candidate } from "#domain/clients/attachment";
import { identityOf, type ClientIdentity } from "#domain/clients/client-identity";
import { clustersOf, pairOf } from "#domain/clients/clusters";
import { decide, type Decision } from "#domain/clients/decision";
import { planLookup, statisticsOf, type KnownWord } from "#domain/clients/lookup";
import { detailsOf } from "#domain/clients/requester";
import type { TermStatistics } from "#domain/clients/term-statistics";
import type { ActionContext } from "#actions/action";
import {
  readCandidates,
  readFacts,
  readVocabulary,
  type CandidateRow,
  type LookupFacts,
} from "#db/clients/lookup";
import { certainVerdicts } from "#db/clients/pairs";
import { readTogether } from "#db/statement";
import type { Scope } from "#db/tenant";

/** What a look-up reads first: it rides with the proof. */
export const matchingReads = (scope: Scope, client: ClientIdentity) => ({
  vocabulary: readVocabulary(scope, client),
  facts: readFacts(scope, client),
});
export type MatchingRead = { vocabulary: KnownWord[]; facts: LookupFacts[] };

/** A record that resembles, and why. */
export type Match = { row: CandidateRow; identity: ClientIdentity; decision: Decision };
export type Matches = { found: readonly Match[]; decisive: number };

/**
 * The records that resemble a client, the likeliest first: one read more.
 * @param except the record itself, when it has one.
 */
export async function findMatches(
  { services, tenant }: Pick<ActionContext, "services" | "tenant">,
  client: ClientIdentity,
  { vocabulary: words, facts }: MatchingRead,
  except?: string,
): Promise<Matches> {
  const { records = 0, towns = 0, holders = 0, decisive = 0 } = facts[0] ?? {};
  const vocabulary = { words, records, towns, holders };
  const { read } = await readTogether(services.d1, [], {
    rows: readCandidates(tenant, [{ of: "", client, keys: planLookup(client, vocabulary) }]),
  });
  const statistics = statisticsOf(vocabulary);
  const found = read.rows
    .filter(({ id }) => id !== except)
    .map((row) => matchOf(row, client, statistics))
    .filter(({ decision }) => decision.tier !== "none")
    .sort((one, other) => other.decision.score - one.decision.score);
  return { found, decisive };
}

export function matchOf(row: CandidateRow, client: ClientIdentity, statistics: TermStatistics): Match {
  const identity = identityOf(detailsOf({ ...row, emails: listOf(row.emails), phones: listOf(row.phones) }));
  return { row, identity, decision: decide(client, identity, statistics) };
}

/** Lists are stored as JSON, written by our own actions. */
const listOf = (stored: string): string[] => JSON.parse(stored) as string[];

/**
 * Matches as candidates for an attachment: those that are certainly one client, whatever the newcomer, stand in one
 * cluster, unless somebody said that they are two.
 */
export async function candidatesOf({ tenant }: Pick<ActionContext, "tenant">, matches: readonly Match[]) {
  const certain = matches.filter(({ decision }) => decision.tier === "certain").slice(0, 12);
  const judged =
    certain.length < 2
      ? []
      : await certainVerdicts(
          tenant,
          certain.map(({ row }) => row.id),
        );
  const apart = new Set(judged.map(({ a, b }) => `${a} ${b}`));
  const pairs = certain.flatMap((one, index) =>
    certain.slice(index + 1).flatMap((other) => {
      const pair = pairOf(one.row.id, other.row.id);
      const same = decide(one.identity, other.identity).tier === "certain";
      return same && !apart.has(`${pair.a} ${pair.b}`) ? [pair] : [];
    }),
  );
  const roots = new Map([...clustersOf(pairs)].flatMap(([root, ids]) => ids.map((id) => [id, root])));
  return matches.map(({ row, decision }): Candidate => ({
    clientId: row.id,
    cluster: roots.get(row.id) ?? row.id,
    decision,
    verdict: null,
  }));
}
