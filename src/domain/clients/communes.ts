import { communeFilter, sharedCommuneFilter } from "#domain/clients/commune-filter";

/**
 * Bloom filters of the names of the communes of France (Insee, through the generator in bench/duplicates): a
 * name that is there is always seen; another is taken for one less than once in a thousand.
 */
type Filter = { base64: string; hashes: number };

const decoded = new Map<Filter, Uint8Array>();

function bitsOf(filter: Filter): Uint8Array {
  const known = decoded.get(filter);
  if (known !== undefined) return known;
  const bits = Uint8Array.from(atob(filter.base64), (character) => character.charCodeAt(0));
  decoded.set(filter, bits);
  return bits;
}

/** The bits that stand for a name in a filter of `size` bits (FNV-1a twice, Kirsch-Mitzenmacher). */
export const bitPositions = (name: string, size: number, hashes: number): number[] => {
  const [first, second] = [fnv(name, 0x811c9dc5), fnv(name, 0x1b873593) | 1];
  return Array.from({ length: hashes }, (_, rank) => positionOf(first, second, rank, size));
};

const positionOf = (first: number, second: number, rank: number, size: number): number =>
  ((first + Math.imul(second, rank)) >>> 0) % size;

function fnv(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

function holds(filter: Filter, name: string): boolean {
  const bits = bitsOf(filter);
  const size = bits.length * 8;
  const [first, second] = [fnv(name, 0x811c9dc5), fnv(name, 0x1b873593) | 1];
  for (let rank = 0; rank < filter.hashes; rank += 1) {
    const position = positionOf(first, second, rank, size);
    if (((bits[position >> 3] ?? 0) & (1 << (position & 7))) === 0) return false;
  }
  return true;
}

/** Whether folded words, without articles, are the name of a commune. */
export const isCommune = (words: readonly string[]): boolean => holds(communeFilter, words.join(" "));

/** Whether several communes bear this name, articles apart: "saint martin", "celle" (Cellé, La Celle). */
export const isSharedCommune = (words: readonly string[]): boolean =>
  holds(sharedCommuneFilter, words.join(" "));

const longestName = 7;

/** The names of communes in a list of words, longest first, without overlap, as [start, end[ spans. */
export function communeSpans(words: readonly string[]): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  while (start < words.length) {
    let end = Math.min(words.length, start + longestName);
    while (end > start && !isCommune(words.slice(start, end))) end -= 1;
    if (end > start) spans.push({ start, end });
    start = Math.max(end, start + 1);
  }
  return spans;
}
