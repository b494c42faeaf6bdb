/** Letters that Unicode does not take apart. */
const ligatures: Readonly<Record<string, string>> = {
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

const decompose = (text: string): string => text.normalize("NFKD").replaceAll(/\p{M}/gu, "");

/**
 * What is indexed and what is searched, so that both meet: lower case, no accents, words of letters and
 * digits parted by one space. Folding twice changes nothing.
 */
export function foldForSearch(text: string): string {
  return decompose(decompose(text).toLowerCase())
    .replaceAll(/[œæßøłđðþı]/g, (letter) => ligatures[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

const longest = { query: 200, terms: 10, term: 40 } as const;

/**
 * An FTS5 expression in which every word must occur and the last may be unfinished: `"mairie" "toul"*`.
 * Words are quoted, so no text can be an operator or a syntax error. `null` when there is nothing to search.
 */
export function ftsQuery(userText: string): string | null {
  const terms = foldForSearch(userText.slice(0, longest.query)).split(" ").slice(0, longest.terms);
  const quoted = terms.map((term) => `"${term.slice(0, longest.term)}"`);
  return terms[0] === "" ? null : `${quoted.join(" ")}*`;
}
