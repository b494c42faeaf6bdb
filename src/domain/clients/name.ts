import { communeSpans, isCommune } from "#domain/clients/communes";
import { foldedWords, stem, withoutStopWords } from "#domain/clients/folding";
import { kindsIn, type NameKind } from "#domain/clients/kind";
import { phraseAt, phraseTable } from "#domain/clients/phrases";
import { soundOf } from "#domain/clients/spelling";
import { generic, genericWordNear, givenNameWords } from "#domain/clients/vocabulary";
import { abbreviations, acronyms, leadingAcronyms, sayings } from "#domain/clients/words/expansions";
import { associationPhrases, legalForms } from "#domain/clients/words/legal-forms";
import { saintNames } from "#domain/clients/words/names";

/** A raison sociale, normalised. Words are folded, expanded and without stop words, legal forms or final s. */
export type Name = {
  /** The words in order, the same for two spellings of one name. Empty when nothing can be compared. */
  key: string;
  /** The distinct words, sorted. */
  fingerprint: string;
  /** The words in order, without spaces. */
  joined: string;
  words: readonly string[];
  /** How each word sounds, null for short ones. */
  sounds: readonly (string | null)[];
  /** Every word as typed, folded, stop words kept: what initials are read from. */
  spelt: readonly string[];
  /** Lone letters, which `words` leave out: initials of people, "Jules Ferry B". The final one is marked "$b". */
  letters: readonly string[];
  /** Codes of legal forms, "association" among them, sorted. */
  legal: readonly string[];
  kind: NameKind | null;
  /** Communes named by the words, as spans of `words`. */
  communes: readonly { start: number; end: number }[];
};

export function normaliseName(typed: string): Name {
  const spelt = foldedWords(typed);
  const { words, legal } = settle(withoutStopWords(spelt).map(stem), new Set());
  return {
    key: words.join(" "),
    fingerprint: [...new Set(words)].sort().join(" "),
    joined: words.join(""),
    words,
    sounds: words.map(soundOf),
    spelt,
    letters: lettersOf(spelt),
    legal: [...legal].sort(),
    kind: kindsIn(words),
    communes: communeSpans(words).filter(
      ({ start, end }) => end - start > 1 || !generic().has(words[start] ?? ""),
    ),
  };
}

/** Elisions typed without their apostrophe ("d Arc", "l Hay") are no initials, except at the end of a name. */
const lettersOf = (spelt: readonly string[]): string[] =>
  spelt.flatMap((word, at) => {
    if (at === spelt.length - 1 && /^[a-z]$/.test(word) && at > 0) return [`$${word}`];
    return /^[bcefghijkmopqrtuvwxz]$/.test(word) ? [word] : [];
  });

type Core = { words: readonly string[]; legal: Set<string> };

/** Runs the rules until they change nothing more, so that a key normalises to itself. */
function settle(words: readonly string[], legal: Set<string>, passes = 4): Core {
  const next = withoutLegalForms(expand(words), legal);
  const settled = next.length === words.length && next.every((word, index) => word === words[index]);
  return settled || passes === 0 ? { words: next, legal } : settle(next, legal, passes - 1);
}

const replacements = phraseTable(() => [
  ...Object.entries(sayings),
  ...Object.entries(acronyms),
  ...Object.entries(abbreviations).filter(([word]) => word !== "ste"),
]);
const leadingReplacements = phraseTable(() => Object.entries(leadingAcronyms));
const femaleSaints = new Set(saintNames.map(stem));

function expand(words: readonly string[]): string[] {
  const expanded: string[] = [];
  for (let at = 0; at < words.length;) {
    const found =
      phraseAt(replacements, words, at) ?? (at === 0 ? phraseAt(leadingReplacements, words, at) : undefined);
    if (found === undefined) expanded.push(spellingOf(words, at));
    else expanded.push(...found.value.split(" ").map(stem));
    at += found?.length ?? 1;
  }
  return expanded;
}

function spellingOf(words: readonly string[], at: number): string {
  const word = words[at] ?? "";
  const next = words[at + 1] ?? "";
  if (word === "ste") return at > 0 || isSaint(next) ? "sainte" : "societe";
  // "Marie de Toulon" has lost a letter; "Marie Dupont" has not, and keeps her name.
  if (word === "marie" && at === 0 && isCommune([next]) && !givenNameWords().has(next)) return "mairie";
  return isCommune([word]) ? word : genericWordNear(word);
}

const isSaint = (word: string): boolean =>
  givenNameWords().has(word) || femaleSaints.has(word) || isCommune(["sainte", word]);

const legalPhrases = phraseTable(() => [
  ...Object.entries(legalForms).flatMap(([code, phrases]) =>
    [code, ...phrases].map((phrase) => [phrase, code] as const),
  ),
  ...associationPhrases.map((phrase) => [phrase, "association"] as const),
]);

/** Takes the legal forms out, unless nothing would be left to compare. */
function withoutLegalForms(words: readonly string[], legal: Set<string>): readonly string[] {
  const core: string[] = [];
  const found: string[] = [];
  for (let at = 0; at < words.length;) {
    // "Association sportive" is a name, which "Union sportive" is not.
    const phrase = words[at + 1] === "sportif" ? undefined : phraseAt(legalPhrases, words, at);
    if (phrase === undefined) core.push(words[at] ?? "");
    else found.push(phrase.value);
    at += phrase?.length ?? 1;
  }
  if (core.length === 0) return words;
  for (const code of found) legal.add(code);
  return core;
}
