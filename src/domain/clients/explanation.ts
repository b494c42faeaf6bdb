import type { Alignment, MatchKind } from "#domain/clients/alignment";
import type { Name } from "#domain/clients/name";
import type { Locale, Sentence } from "#domain/locale";

/** One line of the word-by-word view: what stands for what, or what stands alone. */
export type ExplainedWord = {
  how: MatchKind | "only_left" | "only_right";
  left: string;
  right: string;
};

const labels = {
  same: { fr: "identique", en: "same" },
  synonym: { fr: "même sens", en: "same meaning" },
  joined: { fr: "mots soudés ou séparés", en: "joined or split" },
  misspelt: { fr: "faute de frappe", en: "typing slip" },
  sound: { fr: "même prononciation", en: "sounds alike" },
  abbreviation: { fr: "abréviation", en: "abbreviation" },
  acronym: { fr: "sigle", en: "acronym" },
  department: { fr: "même département", en: "same department" },
  only_left: { fr: "seulement à gauche", en: "only on the left" },
  only_right: { fr: "seulement à droite", en: "only on the right" },
} as const satisfies Record<ExplainedWord["how"], Sentence>;

export const sayHow = (how: ExplainedWord["how"], locale: Locale): string => labels[how][locale];

/** The two names word by word, in the order of the left one, then what only the right one says. */
export function explainWords(
  left: Name,
  right: Name,
  { matches, onlyLeft, onlyRight }: Alignment,
): ExplainedWord[] {
  const words = (name: Name, positions: readonly number[]): string =>
    positions.map((at) => name.words[at] ?? "").join(" ");
  const lines = [
    ...matches.map((match) => ({
      at: Math.min(...match.left),
      line: { how: match.how, left: words(left, match.left), right: words(right, match.right) },
    })),
    ...onlyLeft.map((at) => ({
      at,
      line: { how: "only_left" as const, left: words(left, [at]), right: "" },
    })),
    ...onlyRight.map((at) => ({
      at: left.words.length + at,
      line: { how: "only_right" as const, left: "", right: words(right, [at]) },
    })),
  ];
  return lines.sort((one, other) => one.at - other.at).map(({ line }) => line);
}
