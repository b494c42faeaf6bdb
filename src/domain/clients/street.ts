import { abbreviations } from "#domain/clients/words/expansions";
import { foldedWords, stem, withoutStopWords } from "#domain/clients/folding";

const ways = new Set(
  "rue avenue ave boulevard bld blvd boul place chemin che ch impasse imp allee all quai route cours square sq passage pass sentier montee residence lieu dit lieudit bis ter quater".split(
    " ",
  ),
);

/**
 * The door of an address as two people would write it, "12 lila" for "12 bis, rue des Lilas" and "12, r. des lilas": the
 * first number, then the name of the way. Null without both. A postal code ends it, and what follows.
 */
export function streetOf(address: string | null): string | null {
  const words = foldedWords(
    (address ?? "").replace(/(?<!\d)\d{5}(?!\d)[\s\S]*/, "").replaceAll(/(?<=\d)(?=\p{L})/gu, " "),
  );
  const at = words.findIndex((word) => /^\d+$/.test(word));
  if (at === -1) return null;
  const spelt = words.slice(at + 1).map((word) => abbreviations[word] ?? word);
  const name = withoutStopWords(spelt)
    .filter((word) => word.length > 1 && !ways.has(word))
    .map(stem);
  return name.length === 0 ? null : [words[at], ...name].join(" ");
}
