import type { Candidate } from "#domain/clients/attachment";
import { identityOf, type ClientIdentity } from "#domain/clients/client-identity";
import { pairOf, rootsOf } from "#domain/clients/clusters";
import { decide, type Decision } from "#domain/clients/decision";
import { planLookup, statisticsOf, type KnownWord, type Vocabulary } from "#domain/clients/lookup";
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
  known: MatchingRead,
  except?: string,
): Promise<Matches> {
  const vocabulary = vocabularyOf(known);
  const { read } = await readTogether(services.d1, [], {
    rows: readCandidates(tenant, [{ of: "", client, keys: planLookup(client, vocabulary) }]),
  });
  const statistics = statisticsOf(vocabulary);
  const found = read.rows
    .filter(({ id }) => id !== except)
    .map((row) => matchOf(row, client, statistics))
    .filter(({ decision }) => decision.tier !== "none")
    .sort((one, other) => other.decision.score - one.decision.score);
  return { found, decisive: known.facts[0]?.decisive ?? 0 };
}

const vocabularyOf = ({ vocabulary: words, facts: [first] }: MatchingRead): Vocabulary => {
  const { records = 0, towns = 0, holders = 0 } = first ?? {};
  return { words, records, towns, holders };
};

/** How rare the words of a record are among those of its organisation. */
export const readStatistics = (read: MatchingRead): TermStatistics => statisticsOf(vocabularyOf(read));

export function matchOf(row: CandidateRow, client: ClientIdentity, statistics: TermStatistics): Match {
  const identity = identityOf(detailsOf({ ...row, emails: listOf(row.emails), phones: listOf(row.phones) }));
  return { row, identity, decision: decide(client, identity, statistics) };
}

/** Lists are stored as JSON, written by our own actions. */
const listOf = (stored: string): string[] => JSON.parse(stored) as string[];

/** As many certain matches are compared with one another; each one more is compared with the likeliest only. */
const mostCompared = 12;

/**
 * Matches as candidates for an attachment: those that are certainly one client, whatever the newcomer, stand in one
 * cluster, unless somebody said that two of them are not one.
 */
export async function candidatesOf({ tenant }: Pick<ActionContext, "tenant">, matches: readonly Match[]) {
  const certain = matches.filter(({ decision }) => decision.tier === "certain");
  const ids = certain.map(({ row }) => row.id);
  const apart = certain.length < 2 ? [] : await certainVerdicts(tenant, ids);
  const pairs = certain.flatMap((one, index) =>
    certain
      .slice(index + 1, index === 0 ? undefined : mostCompared)
      .filter((other) => decide(one.identity, other.identity).tier === "certain")
      .map((other) => pairOf(one.row.id, other.row.id)),
  );
  const roots = rootsOf(pairs, apart);
  return matches.map(({ row, decision }): Candidate => ({
    clientId: row.id,
    cluster: roots.get(row.id) ?? row.id,
    decision,
    verdict: null,
  }));
}
