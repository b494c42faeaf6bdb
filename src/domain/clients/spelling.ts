import { remembered } from "#domain/remembered";

/**
 * Optimal string alignment distance, cut off: more than `limit` gives limit + 1.
 * One insertion, deletion, substitution or swap of neighbours counts 1.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let [from, ofA, ofB] = [0, a.length, b.length];
  while (ofA > 0 && ofB > 0 && a[ofA - 1] === b[ofB - 1]) [ofA, ofB] = [ofA - 1, ofB - 1];
  while (from < ofA && from < ofB && a[from] === b[from]) from += 1;
  if (from === ofA || from === ofB) return Math.max(ofA, ofB) - from;
  const [restA, restB] = [a.slice(from, ofA), b.slice(from, ofB)];
  return limit === 1 ? (isOneSlip(restA, restB) ? 1 : 2) : distanceBetween(restA, restB, limit);
}

/** Of what is left between a common start and a common end: one letter for another, or two neighbours swapped. */
const isOneSlip = (a: string, b: string): boolean =>
  a.length === b.length && (a.length === 1 || (a.length === 2 && a[0] === b[1] && a[1] === b[0]));

/** The same of what is left between a common start and a common end. */
function distanceBetween(a: string, b: string, limit: number): number {
  const width = b.length + 1;
  const costs = new Uint16Array(width * (a.length + 1));
  const cost = (row: number, column: number): number => costs[row * width + column] ?? 0;
  for (let column = 0; column < width; column += 1) costs[column] = column;
  for (let row = 1; row <= a.length; row += 1) {
    costs[row * width] = row;
    let least = row;
    for (let column = 1; column < width; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let own = Math.min(
        cost(row - 1, column) + 1,
        cost(row, column - 1) + 1,
        cost(row - 1, column - 1) + same,
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) own = Math.min(own, cost(row - 2, column - 2) + 1);
      costs[row * width + column] = own;
      if (own < least) least = own;
    }
    if (least > limit) return limit + 1;
  }
  return Math.min(cost(a.length, b.length), limit + 1);
}

/** One slip up to seven letters, two from eight; words of three letters or less, and numbers, must be exact. */
export function isMisspelling(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4) return false;
  const limit = shorter >= 8 ? 2 : 1;
  if (editDistance(a, b, limit) > limit || /\d/.test(a + b)) return false;
  return shorter > 4 || a.length !== b.length || isSwap(a, b);
}

/** Four letters with one replaced are another word: only swapped ones are a slip. */
const isSwap = (a: string, b: string): boolean => [...a].sort().join("") === [...b].sort().join("");

const soundRules: readonly (readonly [RegExp, string])[] = [
  [/ph/g, "f"],
  [/th/g, "t"],
  [/qu|q|ck/g, "k"],
  [/sch|sh|ch/g, "1"],
  [/gu(?=[eiy])/g, "g"],
  [/g(?=[eiy])/g, "j"],
  [/c(?=[eiy])/g, "s"],
  [/c/g, "k"],
  [/gn/g, "2"],
  [/eaux?|aux?|ault|aud\b/g, "o"],
  [/oeu|eu/g, "3"],
  [/ou/g, "4"],
  [/oi/g, "5"],
  [/(?:[ae]in|[ae]im|in|im|yn|ym)(?![aeiouy])/g, "6"],
  [/(?:an|am|en|em)(?![aeiouy])/g, "7"],
  [/(?:on|om)(?![aeiouy])/g, "8"],
  [/ill|lh|y/g, "i"],
  [/ai|ei|et\b|er\b|ez\b/g, "e"],
  [/z/g, "s"],
  [/w/g, "v"],
  [/h/g, ""],
  [/(.)\1+/g, "$1"],
  [/(?:e|es|t|d|s|x|p|ts|ds)$/g, ""],
];

/** How a word of five letters or more sounds in French: two spellings of one name give one code. Null for others. */
export const soundOf = remembered((word): string | null => {
  if (word.length < 5 || /\d/.test(word)) return null;
  let sound = word;
  for (const [spelling, code] of soundRules) sound = sound.replaceAll(spelling, code);
  return sound.length > 2 ? sound : null;
});
