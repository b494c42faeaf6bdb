import { candidateKeys } from "#domain/clients/candidate-keys";
import type { ClientIdentity } from "#domain/clients/client-identity";
import { pairOf, type ClientPair } from "#domain/clients/clusters";
import { decide, isWorthDeciding, type Decision } from "#domain/clients/decision";
import type { TermStatistics } from "#domain/clients/term-statistics";

/** A record as a scan holds it. */
export type ScannedClient = { id: string; identity: ClientIdentity };
export type FoundPair = ClientPair & { decision: Decision };
/** What was found, and how many pairs were compared for it. */
export type ComparedPairs = { found: readonly FoundPair[]; compared: number };

/** A word that more records share says nothing; a record meets at most this many others. */
const limits = { postings: 300, candidates: 40 } as const;

/**
 * The duplicates among some records, those of a town for instance: an index in memory, then the rules. Two records that
 * share no key are never compared, so that the cost grows with what is alike, not with the square of what is there.
 */
export function pairsAmong(clients: readonly ScannedClient[], statistics: TermStatistics): ComparedPairs {
  const keys = clients.map(({ identity }) => keysIn(identity));
  const postings = invert(keys);
  const scores = new Float64Array(clients.length);
  const found: FoundPair[] = [];
  let compared = 0;
  for (const [position, client] of clients.entries()) {
    for (const other of likeliest(position, keys[position] ?? [], postings, scores)) {
      const candidate = clients[other];
      if (candidate === undefined || !isWorthDeciding(client.identity, candidate.identity)) continue;
      compared += 1;
      const decision = decide(client.identity, candidate.identity, statistics);
      if (decision.tier !== "none") found.push({ ...pairOf(client.id, candidate.id), decision });
    }
  }
  return { found, compared };
}

/** The words of the town are said by all. */
function keysIn(identity: ClientIdentity): string[] {
  const town = new Set(identity.place.city?.words);
  const keys = candidateKeys(identity).filter((key) => !town.has(key));
  const contacts = identity.contacts.map((contact) => `contact:${contact}`);
  return [...new Set([...keys, ...contacts])];
}

/** Who holds a key, in order, and how many of them were met: records are visited in the same order. */
type Posting = { holders: number[]; met: number; exact: boolean };

/** Keys that one record alone holds bring nobody together: they are left out. */
function invert(keys: readonly (readonly string[])[]): Map<string, Posting> {
  const postings = new Map<string, Posting>();
  for (const [position, own] of keys.entries()) {
    for (const key of own) {
      const known = postings.get(key);
      if (known) known.holders.push(position);
      else postings.set(key, { holders: [position], met: 0, exact: key.includes(":") });
    }
  }
  for (const [key, { holders, exact }] of postings)
    if (holders.length < 2 || (holders.length > limits.postings && !exact)) postings.delete(key);
  return postings;
}

/** The later records that share the rarest keys with this one: a pair is met once, from its first record. */
function likeliest(
  position: number,
  keys: readonly string[],
  postings: ReadonlyMap<string, Posting>,
  scores: Float64Array,
): number[] {
  const touched: number[] = [];
  for (const key of keys) {
    const posting = postings.get(key);
    if (posting === undefined) continue;
    const { holders } = posting;
    posting.met += 1;
    // Thousands of one name in one town are tied as a chain: each to the next.
    const reach = holders.length > limits.postings ? 1 : 2 * limits.candidates;
    const end = Math.min(holders.length, posting.met + reach);
    for (let at = posting.met; at < end; at += 1) {
      const other = holders[at] ?? position;
      if (scores[other] === 0) touched.push(other);
      scores[other] = (scores[other] ?? 0) + 1 / holders.length;
    }
  }
  const best = touched
    .sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0))
    .slice(0, limits.candidates);
  for (const other of touched) scores[other] = 0;
  return best;
}
