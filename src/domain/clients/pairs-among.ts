import { candidateKeys } from "#domain/clients/candidate-keys";
import type { ClientIdentity } from "#domain/clients/client-identity";
import { pairOf, type ClientPair } from "#domain/clients/clusters";
import { decide, isWorthDeciding, type Decision } from "#domain/clients/decision";
import type { TermStatistics } from "#domain/clients/term-statistics";

/** A record as a scan holds it. */
export type ScannedClient = { id: string; identity: ClientIdentity };
export type FoundPair = ClientPair & { decision: Decision };

/** A key that more records share says nothing; a record meets at most this many others. */
const limits = { postings: 300, candidates: 60 } as const;

/**
 * The duplicates among some records, those of a town for instance: an index in memory, then the rules. Two records that
 * share no key are never compared, so that the cost grows with what is alike, not with the square of what is there.
 */
export function pairsAmong(clients: readonly ScannedClient[], statistics: TermStatistics): FoundPair[] {
  const keys = clients.map(({ identity }) => keysIn(identity));
  const postings = invert(keys);
  const found: FoundPair[] = [];
  for (const [position, client] of clients.entries()) {
    for (const other of likeliest(position, keys[position] ?? [], postings)) {
      const candidate = clients[other];
      if (candidate === undefined || !isWorthDeciding(client.identity, candidate.identity)) continue;
      const decision = decide(client.identity, candidate.identity, statistics);
      if (decision.tier !== "none") found.push({ ...pairOf(client.id, candidate.id), decision });
    }
  }
  return found;
}

/** The words of the town are said by all. */
function keysIn(identity: ClientIdentity): string[] {
  const town = new Set(identity.place.city?.words);
  const keys = candidateKeys(identity).filter((key) => !town.has(key));
  const contacts = identity.contacts.map((contact) => `contact:${contact}`);
  return [...new Set([...keys, ...contacts])];
}

function invert(keys: readonly (readonly string[])[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  for (const [position, own] of keys.entries()) {
    for (const key of own) {
      const holders = postings.get(key);
      if (holders) holders.push(position);
      else postings.set(key, [position]);
    }
  }
  return postings;
}

/** The later records that share the rarest keys with this one: a pair is met once, from its first record. */
function likeliest(
  position: number,
  keys: readonly string[],
  postings: ReadonlyMap<string, readonly number[]>,
): number[] {
  const weights = new Map<number, number>();
  for (const key of keys) {
    const holders = postings.get(key) ?? [];
    const isExact = key.includes(":");
    if (holders.length < 2 || (holders.length > limits.postings && !isExact)) continue;
    const weight = 1 / holders.length;
    const next = holders.indexOf(position) + 1;
    for (const other of holders.slice(next, next + limits.candidates))
      weights.set(other, (weights.get(other) ?? 0) + weight);
  }
  const others = [...weights].sort(([, one], [, other]) => other - one).slice(0, limits.candidates);
  return others.map(([other]) => other);
}
