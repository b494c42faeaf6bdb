import { isDiscriminator, type Comparison } from "#domain/clients/comparison";
import type { Finding } from "#domain/clients/finding";
import { departmentNames } from "#domain/clients/departments";
import { isNumber } from "#domain/clients/folding";
import { kindsDiffer } from "#domain/clients/kind";
import type { Name } from "#domain/clients/name";
import { phraseAt, phraseTable } from "#domain/clients/phrases";
import type { DuplicateReason } from "#domain/clients/reasons";
import { sharedNames } from "#domain/clients/vocabulary";
import { oppositions } from "#domain/clients/words/oppositions";

/** Rule 3: what makes one body impossible, however alike the names. */
export function contradictionIn(pair: Comparison): Finding | null {
  const reason =
    oppositeDetails(pair) ??
    oppositeDepartments(pair) ??
    oppositeKinds(pair) ??
    oppositeCommunes(pair) ??
    oppositeSirens(pair);
  return reason && { rule: 3, tier: "none", score: Math.round(40 * pair.ratio), reasons: [reason] };
}

/** Before the names are compared: "Jules Ferry A" and "Jules Ferry B", "J. Moulin" and "P. Moulin". */
export function oppositeLetters({ left, right }: Comparison): Finding | null {
  const [a, b] = [left.name.letters, right.name.letters];
  if (a.length === 0 || b.length === 0 || a.some((letter) => b.includes(letter))) return null;
  const shown = (letters: readonly string[]): string[] => letters.map((letter) => letter.replace("$", ""));
  return { rule: 3, tier: "none", score: 40, reasons: [differ(shown(a), shown(b))] };
}

/** Families of words of which a body has one: each side says another, and nothing answers it. */
const families = [
  isNumber,
  ...Object.values(oppositions).map((family) => {
    const words = new Set(family);
    return (word: string): boolean => words.has(word);
  }),
];

function oppositeDetails({ alignment, left, right }: Comparison): DuplicateReason | null {
  const [ownLeft, ownRight] = [
    alignment.onlyLeft.map((at) => left.name.words[at] ?? ""),
    alignment.onlyRight.map((at) => right.name.words[at] ?? ""),
  ];
  if (ownLeft.length === 0 || ownRight.length === 0) return null;
  for (const isOfFamily of families) {
    const [a, b] = [ownLeft.filter(isOfFamily), ownRight.filter(isOfFamily)];
    if (a.length > 0 && b.length > 0) return differ(a, b);
  }
  return null;
}

const differ = (left: readonly string[], right: readonly string[]): DuplicateReason => ({
  code: "discriminators_differ",
  parameters: { left: left.join(" "), right: right.join(" ") },
});

const departments = phraseTable(() => [...departmentNames()].filter(([name]) => !isDiscriminator(name)));

/** "Comité de Savoie" and "Comité de Haute-Savoie": the words of one are in the other, the departments are two. */
function oppositeDepartments({ left, right }: Comparison): DuplicateReason | null {
  const [a, b] = [departmentsSaid(left.name.words), departmentsSaid(right.name.words)];
  return a.length > 0 && b.length > 0 && !a.some((name) => b.includes(name)) ? differ(a, b) : null;
}

function departmentsSaid(words: readonly string[]): string[] {
  const said: string[] = [];
  for (let at = 0; at < words.length;) {
    const length = phraseAt(departments, words, at)?.length ?? 0;
    if (length > 0) said.push(words.slice(at, at + length).join(" "));
    at += Math.max(1, length);
  }
  return said;
}

function oppositeKinds({ left, right }: Comparison): DuplicateReason | null {
  if (!kindsDiffer(left.name.kind, right.name.kind)) return null;
  const said = ({ words, kind }: Name): string => words.slice(kind?.start ?? 0, kind?.end ?? 0).join(" ");
  return { code: "kinds_differ", parameters: { left: said(left.name), right: said(right.name) } };
}

/** Each name says a commune that the other does not; the forms of the town both are in do not count. */
function oppositeCommunes(pair: Comparison): DuplicateReason | null {
  const { left: a, right: b } = pair;
  // One body has establishments in several towns; "Château Roux" joined is a town by accident.
  if ((a.siren !== null && a.siren === b.siren) || a.name.joined === b.name.joined) return null;
  const [left, right] = [communesSaid(pair.left.name, pair), communesSaid(pair.right.name, pair)];
  const ownLeft = left.find((commune) => !right.includes(commune));
  const ownRight = right.find((commune) => !left.includes(commune));
  if (ownLeft === undefined || ownRight === undefined) return null;
  return { code: "communes_differ", parameters: { left: ownLeft, right: ownRight } };
}

function communesSaid({ words, communes }: Name, { sameTown, left, right }: Comparison): string[] {
  const town = sameTown ? [left, right].flatMap(({ place }) => place.city?.words ?? []) : [];
  return (
    communes
      .map(({ start, end }) => words.slice(start, end))
      .filter((commune) => !commune.every((word) => town.includes(word) || isDiscriminator(word)))
      // "Jean Moulin" and "Jean Jaurès" speak of men, though Moulins and Jaure are towns.
      .filter((commune) => commune.length > 1 || !sharedNames().has(commune[0] ?? ""))
      .map((commune) => commune.join(" "))
  );
}

function oppositeSirens({ left, right }: Comparison): DuplicateReason | null {
  const differing = left.siren !== null && right.siren !== null && left.siren !== right.siren;
  return differing ? { code: "sirens_differ" } : null;
}
