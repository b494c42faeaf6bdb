import { phraseAt, phraseTable } from "#domain/clients/phrases";
import { kinds } from "#domain/clients/words/kinds";

/** What a name is the name of: the first kind it says, where it says it, and every other kind. */
export type NameKind = {
  head: string;
  start: number;
  end: number;
  all: readonly string[];
};

const anywhere = phraseTable(() =>
  [...kinds].flatMap(([kind, { phrases }]) => phrases.map((phrase) => [phrase, kind])),
);
const inFront = phraseTable(() =>
  [...kinds].flatMap(([kind, { leading = [] }]) => leading.map((phrase) => [phrase, kind])),
);

export function kindsIn(words: readonly string[]): NameKind | null {
  const found: { kind: string; start: number; end: number }[] = [];
  for (let at = 0; at < words.length;) {
    const phrase = phraseAt(anywhere, words, at) ?? (at === 0 ? phraseAt(inFront, words, at) : undefined);
    if (phrase !== undefined) found.push({ kind: phrase.value, start: at, end: at + phrase.length });
    at += phrase?.length ?? 1;
  }
  const [head] = found;
  if (head === undefined) return null;
  return { head: head.kind, start: head.start, end: head.end, all: found.map(({ kind }) => kind) };
}

export const isTrade = (kind: string): boolean => kinds.get(kind)?.trade === true;

/** Two kinds that cannot be one body. A business with several trades meets another that has one of them. */
export function kindsDiffer(a: NameKind | null, b: NameKind | null): boolean {
  if (a === null || b === null || a.head === b.head) return false;
  if (!isTrade(a.head) || !isTrade(b.head)) return true;
  return !a.all.includes(b.head) && !b.all.includes(a.head);
}

/** The same kind said in other words: "Ville de" and "Mairie de". */
export const sayTheSameKind = (a: NameKind | null, b: NameKind | null): boolean =>
  a !== null && b !== null && a.head === b.head && hasSynonyms(a);

export const hasSynonyms = ({ head }: NameKind): boolean => kinds.get(head)?.synonyms === true;
