import { foldForSearch } from "#domain/dossiers/search-text";

const longest = { query: 200, terms: 6, term: 40 } as const;

/**
 * An FTS5 expression in which every word must start one of the member's: "jea dup" finds Jean Dupont. Words are quoted,
 * so no text can be an operator. `null` when there is nothing to search.
 */
export function ftsPrefixQuery(userText: string): string | null {
  const terms = foldForSearch(userText.slice(0, longest.query))
    .split(" ")
    .filter((term) => term !== "")
    .slice(0, longest.terms);
  return terms.length === 0 ? null : terms.map((term) => `"${term.slice(0, longest.term)}"*`).join(" ");
}
