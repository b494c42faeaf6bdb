import { wordsOfAcronym } from "#domain/clients/acronym";
import { isCommune } from "#domain/clients/communes";
import { departmentNames } from "#domain/clients/departments";
import { isNumber, stem } from "#domain/clients/folding";
import { sayTheSameKind } from "#domain/clients/kind";
import type { Name } from "#domain/clients/name";
import { editDistance, isMisspelling } from "#domain/clients/spelling";
import { generic, givenNameWords, isKnownWord } from "#domain/clients/vocabulary";

export type MatchKind =
  | "same"
  | "synonym"
  | "abbreviation"
  | "joined"
  | "misspelt"
  | "sound"
  | "acronym"
  | "department";

/** Words of the left name that stand for words of the right one, as positions in `Name.words`. */
export type Match = { how: MatchKind; left: readonly number[]; right: readonly number[] };

export type Alignment = {
  matches: readonly Match[];
  /** Positions that nothing answers. */
  onlyLeft: readonly number[];
  onlyRight: readonly number[];
};

/** Pairs the words of two names, surest reading first. Each word is used once. */
export function align(left: Name, right: Name): Alignment {
  const pairing = new Pairing(left.words, right.words);
  pairSynonyms(pairing, left, right);
  pairEach(pairing, "same", (a, b) => a === b);
  if (pairing.freeLeft().length === 0 || pairing.freeRight().length === 0) return pairing.alignment();
  pairJoined(pairing);
  pairEach(pairing, "abbreviation", (a, b) => shortens(a, b) || shortens(b, a));
  pairEach(pairing, "misspelt", (a, b) => isMisspelling(a, b) && mayBeOneWord(a, b));
  pairEach(
    pairing,
    "sound",
    (a, b, at, to) => left.sounds[at] !== null && left.sounds[at] === right.sounds[to] && maySoundAlike(a, b),
  );
  pairAcronyms(pairing, left, right);
  pairDepartments(pairing);
  return pairing.alignment();
}

/** The same alignment, seen from the other side. */
export const flip = ({ matches, onlyLeft, onlyRight }: Alignment): Alignment => ({
  matches: matches.map(({ how, left, right }) => ({ how, left: right, right: left })),
  onlyLeft: onlyRight,
  onlyRight: onlyLeft,
});

class Pairing {
  readonly matches: Match[] = [];
  readonly left: readonly string[];
  readonly right: readonly string[];
  #freeLeft: readonly number[];
  #freeRight: readonly number[];

  constructor(left: readonly string[], right: readonly string[]) {
    this.left = left;
    this.right = right;
    this.#freeLeft = [...left.keys()];
    this.#freeRight = [...right.keys()];
  }

  freeLeft = (): readonly number[] => this.#freeLeft;
  freeRight = (): readonly number[] => this.#freeRight;

  alignment = (): Alignment => ({
    matches: this.matches,
    onlyLeft: this.#freeLeft,
    onlyRight: this.#freeRight,
  });

  pair(how: MatchKind, left: readonly number[], right: readonly number[]): void {
    this.matches.push({ how, left, right });
    this.#freeLeft = this.#freeLeft.filter((at) => !left.includes(at));
    this.#freeRight = this.#freeRight.filter((at) => !right.includes(at));
  }
}

/** "foot" for "football", "gym" for "gymnastique": the start of a generic word. */
const shortens = (short: string, long: string): boolean =>
  short.length >= 3 && long.length >= short.length + 3 && long.startsWith(short) && generic().has(long);

/** Two names of communes, or two words that everyone knows, are never a slip of one another (rules 9 and 11). */
const mayBeOneWord = (a: string, b: string): boolean =>
  !(isKnownWord(a) && isKnownWord(b)) && !(isCommune([a]) && isCommune([b]));

/** Two surnames may ("Dupont" and "Dupond"); two generic words, first names or communes do not. */
const maySoundAlike = (a: string, b: string): boolean =>
  mayBeOneWord(a, b) ||
  ![a, b].some((word) => generic().has(word) || givenNameWords().has(word) || isCommune([word]));

function pairSynonyms(pairing: Pairing, left: Name, right: Name): void {
  if (!sayTheSameKind(left.kind, right.kind) || left.kind === null || right.kind === null) return;
  const [spanLeft, spanRight] = [range(left.kind), range(right.kind)];
  if (spanLeft.map((at) => left.words[at]).join() === spanRight.map((at) => right.words[at]).join()) return;
  pairing.pair("synonym", spanLeft, spanRight);
}

const range = ({ start, end }: { start: number; end: number }): number[] =>
  Array.from({ length: end - start }, (_, offset) => start + offset);

type IsOne = (a: string, b: string, left: number, right: number) => boolean;

function pairEach(pairing: Pairing, how: MatchKind, isOne: IsOne): void {
  for (const left of pairing.freeLeft()) {
    const word = pairing.left[left] ?? "";
    const right = pairing.freeRight().find((at) => isOne(word, pairing.right[at] ?? "", left, at));
    if (right !== undefined) pairing.pair(how, [left], [right]);
  }
}

/** "basket ball" and "basketball": two or three neighbours on one side are one word on the other. */
function pairJoined(pairing: Pairing): void {
  for (const left of pairing.freeLeft()) {
    const run = runThatMakes(pairing.left[left] ?? "", pairing.right, pairing.freeRight());
    if (run !== null) pairing.pair("joined", [left], run);
  }
  for (const right of pairing.freeRight()) {
    const run = runThatMakes(pairing.right[right] ?? "", pairing.left, pairing.freeLeft());
    if (run !== null) pairing.pair("joined", run, [right]);
  }
}

function runThatMakes(word: string, words: readonly string[], free: readonly number[]): number[] | null {
  if (word.length < 4 || free.length < 2) return null;
  for (const start of free) {
    if (words[start]?.[0] !== word[0]) continue;
    for (const length of [2, 3]) {
      const run = range({ start, end: start + length });
      if (!run.every((at) => free.includes(at))) continue;
      const joined = run.map((at) => words[at] ?? "").join("");
      if (joined === word || stem(joined) === word) return run;
      if (joined.length >= 8 && !isKnownWord(word) && editDistance(joined, word, 1) <= 1) return run;
    }
  }
  return null;
}

function pairAcronyms(pairing: Pairing, left: Name, right: Name): void {
  for (const at of pairing.freeLeft()) {
    const found = wordsBehind(pairing.left[at] ?? "", right, pairing.freeRight());
    if (found !== null && isSure(at, pairing.left, pairing.freeLeft(), found, pairing.freeRight()))
      pairing.pair("acronym", [at], found);
  }
  for (const at of pairing.freeRight()) {
    const found = wordsBehind(pairing.right[at] ?? "", left, pairing.freeLeft());
    if (found !== null && isSure(at, pairing.right, pairing.freeRight(), found, pairing.freeLeft()))
      pairing.pair("acronym", found, [at]);
  }
}

/** Two letters ("J.-P. Vernant") say enough only when nothing else is left on either side. */
const isSure = (
  at: number,
  words: readonly string[],
  free: readonly number[],
  behind: readonly number[],
  freeBehind: readonly number[],
): boolean => (words[at] ?? "").length > 2 || (free.length === 1 && behind.length === freeBehind.length);

/** The free words that an acronym stands for; null unless it stands for two of them at least. */
function wordsBehind(acronym: string, name: Name, free: readonly number[]): number[] | null {
  const run = wordsOfAcronym(acronym, name.spelt)?.map((word) => word.slice(0, 3));
  if (run === undefined) return null;
  const behind = free.filter((at) => run.includes((name.words[at] ?? "").slice(0, 3)));
  return behind.length >= 2 ? behind : null;
}

/** "SDIS 83" and "SDIS du Var". */
function pairDepartments(pairing: Pairing): void {
  for (const left of pairing.freeLeft()) {
    const run = runNamed(pairing.left[left] ?? "", pairing.right, pairing.freeRight());
    if (run !== null) pairing.pair("department", [left], run);
  }
  for (const right of pairing.freeRight()) {
    const run = runNamed(pairing.right[right] ?? "", pairing.left, pairing.freeLeft());
    if (run !== null) pairing.pair("department", run, [right]);
  }
}

function runNamed(code: string, words: readonly string[], free: readonly number[]): number[] | null {
  if (!isNumber(code)) return null;
  for (const start of free)
    for (const length of [1, 2, 3, 4]) {
      const run = range({ start, end: start + length });
      const name = run.map((at) => words[at] ?? "").join(" ");
      if (run.every((at) => free.includes(at)) && departmentNames().get(name) === code) return run;
    }
  return null;
}
