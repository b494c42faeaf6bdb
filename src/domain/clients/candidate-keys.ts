import { initialsOf } from "#domain/clients/acronym";
import type { ClientIdentity } from "#domain/clients/client-identity";
import { hasSynonyms } from "#domain/clients/kind";
import { remembered } from "#domain/remembered";

/** Two words that everybody shortens when the second is one of these: "RC Toulon", "CA du Pays de Grasse". */
const shortened = new Set(["club", "agglomeration"]);

const leadingInitials = ([first = "", second = ""]: readonly string[]): string | null =>
  shortened.has(second) ? `${first[0]}${second[0]}` : null;

/** Words of a name as the index holds them; its initials ("~cnt") so that an acronym finds it; its kind, when said in
 * several ways, so that "Mairie" finds "Commune de Gonfaron" in its town. */
export function indexTokens({ name }: ClientIdentity): string[] {
  const whole = initialsOf(name.spelt);
  // "TPM" leaves out the kind of "Métropole Toulon Provence Méditerranée".
  const proper = name.kind?.start === 0 ? initialsOf(name.spelt.slice(1)) : null;
  const initials = [whole, proper, leadingInitials(name.words)]
    .filter((found) => found !== null)
    .map((found) => `~${found}`);
  const kind = name.kind !== null && hasSynonyms(name.kind) ? [`^${name.kind.head}`] : [];
  return [...new Set([...name.words, ...initials, ...kind])];
}

/** What the index remembers of a client (duplicates, §4): exact keys, kind, place, and the tokens of the postings. */
export type IndexRow = {
  k: string;
  fp: string;
  ns: string;
  legal: readonly string[];
  asso: boolean;
  cls: string | null;
  siret: string | null;
  siren: string | null;
  rna: string | null;
  city: string | null;
  department: string | null;
  toks: readonly string[];
};

export function indexRow(client: ClientIdentity): IndexRow {
  const { name, place, siret, siren, rna } = client;
  return {
    k: name.key,
    fp: name.fingerprint,
    ns: name.joined,
    legal: name.legal.filter((form) => form !== "association"),
    asso: name.legal.includes("association"),
    cls: name.kind?.head ?? null,
    siret,
    siren,
    rna,
    city: place.city?.key ?? null,
    department: place.department,
    toks: indexTokens(client),
  };
}

/** A word and every word with one letter less: two words one slip apart share one of them (SymSpell). */
export const deletionsOf = remembered((word): readonly string[] => {
  if (word.length < 4 || /[\d~^]/.test(word)) return [word];
  const shorter = Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
  return [...new Set([word, ...shorter])];
});

/** Neighbours joined, and words cut in two: what finds "basketball" from "basket ball" in a known vocabulary. */
export function joinedAndSplit(words: readonly string[]): string[] {
  const joined = words.slice(1).map((word, index) => `${words[index] ?? ""}${word}`);
  const split = words
    .filter((word) => word.length >= 6)
    .flatMap((word) =>
      Array.from({ length: word.length - 5 }, (_, at) => [word.slice(0, at + 3), word.slice(at + 3)]),
    );
  return [...new Set([...joined, ...split.flat()])];
}

/** What to look up in the vocabulary when a record is created: its words, as said, joined, cut, or as initials. */
export function queryTokens(client: ClientIdentity): string[] {
  const { words } = client.name;
  const acronyms = words.filter((word) => /^[a-z]{2,7}$/.test(word)).map((word) => `~${word}`);
  return [...new Set([...indexTokens(client), ...joinedAndSplit(words), ...acronyms])];
}

/** Every key under which two records may meet: identifiers, whole name, words and their slips. */
export function candidateKeys(client: ClientIdentity): string[] {
  const { name, siret, siren, rna } = client;
  const exact = { siret, siren, rna, fp: name.fingerprint || null, ns: name.joined || null };
  return [
    ...Object.entries(exact).flatMap(([kind, value]) => (value === null ? [] : [`${kind}:${value}`])),
    ...queryTokens(client).flatMap(deletionsOf),
  ];
}
