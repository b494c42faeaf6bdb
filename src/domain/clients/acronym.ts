import { withoutStopWords } from "#domain/clients/folding";

const isAcronym = (word: string): boolean => /^[a-z]{2,7}$/.test(word);

/**
 * The run of spelt words whose initials make the acronym ("cnt" in "club nautique de toulon"), stop words counted
 * or not. Null when there is none. At most seven letters, so that the search stays short.
 */
export function wordsOfAcronym(acronym: string, spelt: readonly string[]): readonly string[] | null {
  if (!isAcronym(acronym)) return null;
  for (let start = 0; start < spelt.length; start += 1) {
    const end = readInitials(acronym, 0, spelt, start);
    if (end !== null) return withoutStopWords(spelt.slice(start, end));
  }
  return null;
}

/** Where the run ends, or null: a word gives its initial, a stop word gives it or is passed over. */
function readInitials(acronym: string, read: number, spelt: readonly string[], at: number): number | null {
  if (read === acronym.length) return at;
  const word = spelt[at];
  if (word === undefined) return null;
  const taken = word[0] === acronym[read] ? readInitials(acronym, read + 1, spelt, at + 1) : null;
  if (taken !== null || read === 0 || withoutStopWords([word]).length > 0) return taken;
  return readInitials(acronym, read, spelt, at + 1);
}

/** Initials of a name of three words or more, as somebody would shorten it. Null for shorter names. */
export function initialsOf(spelt: readonly string[]): string | null {
  const words = withoutStopWords(spelt);
  if (words.length < 3 || words.length > 7) return null;
  return words.map((word) => word[0] ?? "").join("");
}
