/**
 * Optimal string alignment distance, cut off: more than `limit` gives limit + 1.
 * One insertion, deletion, substitution or swap of neighbours counts 1.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const cost = costAt(a, b, row, column, before, previous, current);
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return Math.min(previous[b.length] ?? limit + 1, limit + 1);
}

function costAt(
  a: string,
  b: string,
  row: number,
  column: number,
  before: readonly number[],
  previous: readonly number[],
  current: readonly number[],
): number {
  const far = a.length + b.length;
  const same = a[row - 1] === b[column - 1] ? 0 : 1;
  const cost = Math.min(
    (previous[column] ?? far) + 1,
    (current[column - 1] ?? far) + 1,
    (previous[column - 1] ?? far) + same,
  );
  const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
  return swapped ? Math.min(cost, (before[column - 2] ?? far) + 1) : cost;
}

/** One slip up to seven letters, two from eight; words of three letters or less, and numbers, must be exact. */
export function isMisspelling(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < 4 || /\d/.test(a + b)) return false;
  const limit = shorter >= 8 ? 2 : 1;
  if (editDistance(a, b, limit) > limit) return false;
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
export function soundOf(word: string): string | null {
  if (word.length < 5 || /\d/.test(word)) return null;
  let sound = word;
  for (const [spelling, code] of soundRules) sound = sound.replaceAll(spelling, code);
  return sound.length > 2 ? sound : null;
}
