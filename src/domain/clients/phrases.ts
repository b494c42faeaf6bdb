import { stem } from "#domain/clients/folding";
import { once } from "#domain/once";

/** Phrases by their first word, longest first: a text of n words is searched in about n look-ups. */
type PhrasesByFirstWord<Value> = ReadonlyMap<string, readonly { words: readonly string[]; value: Value }[]>;
export type PhraseTable<Value> = () => PhrasesByFirstWord<Value>;
type Entries<Value> = Iterable<readonly [phrase: string, value: Value]>;

export const phraseTable = <Value>(entries: () => Entries<Value>): PhraseTable<Value> =>
  once(() => byFirstWord(entries()));

function byFirstWord<Value>(entries: Entries<Value>): PhrasesByFirstWord<Value> {
  const table = new Map<string, { words: string[]; value: Value }[]>();
  for (const [phrase, value] of entries) {
    const words = phrase.split(" ").map(stem);
    const first = words[0] ?? "";
    table.set(first, [...(table.get(first) ?? []), { words, value }]);
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The longest phrase that starts at a word, if any. */
export function phraseAt<Value>(
  table: PhraseTable<Value>,
  words: readonly string[],
  at: number,
): { length: number; value: Value } | undefined {
  const found = table()
    .get(words[at] ?? "")
    ?.find((phrase) => phrase.words.every((word, offset) => words[at + offset] === word));
  return found && { length: found.words.length, value: found.value };
}
