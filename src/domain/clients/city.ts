import { abbreviations } from "#domain/clients/words/expansions";
import { foldedWords, isNumber, stem, withoutStopWords } from "#domain/clients/folding";
import { remembered } from "#domain/remembered";

/** A town as two people would write it: `key` keeps La, Le and Les ("La Celle" is not "Cellé"). */
export type City = { key: string; words: readonly string[] };

const articles = new Set(["la", "le", "les"]);
const overseas = new Set(["reunion", "guadeloupe", "martinique", "guyane", "mayotte"]);
const tail = new Set(["cedex", "arrondissement", "arrondissements", "arr", "ardt", "e", "eme", "france"]);

/** Folds the name of a town; CEDEX, arrondissement, brackets and postal code fall away. Null when nothing stays. */
export const normaliseCity = remembered((typed): City | null => {
  const words = foldedWords(typed.replaceAll(/\([^()]{0,40}\)/g, " "));
  const kept = withoutTail(withoutHead(words));
  const spelt = kept.flatMap((word) => (isSaint(word) ? [abbreviations[word] ?? word] : [word]));
  const significant = withoutStopWords(spelt).map(stem);
  if (significant.length === 0) return null;
  const article = spelt.length > 1 && articles.has(spelt[0] ?? "") ? ["la"] : [];
  return { key: [...article, ...significant].join(" "), words: significant };
});

const isSaint = (word: string): boolean => ["st", "ste", "sts", "stes"].includes(word);

/** "83000 Toulon", "13e arrondissement de Marseille". */
function withoutHead(words: readonly string[]): string[] {
  const [first = "", second = ""] = words;
  if (words.length > 2 && isNumber(first) && tail.has(second)) return words.slice(2);
  return words.length > 1 && /^\d{4,5}$/.test(first) ? words.slice(1) : [...words];
}

/** "Marseille 8e arrondissement", "Toulon CEDEX 9", "Saint-Denis de la Réunion". */
function withoutTail(words: readonly string[]): string[] {
  const kept = [...words];
  while (kept.length > 1 && (tail.has(kept.at(-1) ?? "") || isNumber(kept.at(-1) ?? ""))) kept.pop();
  if (kept.length > 2 && overseas.has(kept.at(-1) ?? "")) kept.pop();
  return kept;
}
