import { indexTokens } from "#domain/clients/candidate-keys";
import type { ClientIdentity } from "#domain/clients/client-identity";
import type { Place } from "#domain/clients/place";

const shared = new Set(["saint", "sainte", "villeneuve", "bourg", "mont", "chateau"]);

/**
 * The place under which a record is indexed: the first word of its town ("digne" for Digne-les-Bains too), the first
 * two when the first is common. Empty without a town. Two places that agree have one block, or one slip apart.
 */
export function blockOf({ city }: Place): string {
  const [first = "", second] = city?.words ?? [];
  return second !== undefined && shared.has(first) ? `${first} ${second}` : first;
}

/** What finds a record whatever its words: each names one body, or one way of writing a name. */
export function exactKeys({ name, siren, rna, contacts }: ClientIdentity): string[] {
  const whole = name.fingerprint === "" ? [] : [`=name:${name.fingerprint}`, `=joined:${name.joined}`];
  const numbers = [siren && `=siren:${siren}`, rna && `=rna:${rna}`].filter((key) => key !== null);
  return [
    ...new Set([...whole, ...numbers.filter((key) => key !== ""), ...contacts.map((c) => `=contact:${c}`)]),
  ];
}

/** Under what a record stands in the index. */
export type IndexEntry = { block: string; exact: readonly string[]; words: readonly string[] };

export const indexEntry = (client: ClientIdentity): IndexEntry => ({
  block: blockOf(client.place),
  exact: exactKeys(client),
  words: indexTokens(client),
});

/** A block in the vocabulary, beside the words: a misspelt town is found as a misspelt word is. */
export const blockWord = (block: string): string => `@${block}`;

/**
 * Keys that make two simultaneous records one client: whoever creates a record counts them when reading, and the commit
 * counts them again.
 */
export const decisiveKeys = (client: ClientIdentity): string[] =>
  exactKeys(client).filter((key) => !key.startsWith("=contact:") && !key.startsWith("=joined:"));
