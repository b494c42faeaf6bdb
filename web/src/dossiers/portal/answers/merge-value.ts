import { alike } from "#dossiers/portal/answers/alike";
import type { Value } from "#forms/types";

/**
 * One answer that two people changed since both read `base`: what holds both changes, when they are not about the same
 * part of it. Undefined when only a person can choose.
 */
export function mergeValue(base: Value, mine: Value, theirs: Value): Value | undefined {
  if (alike(mine, theirs) || alike(base, theirs)) return mine;
  if (alike(base, mine)) return theirs;
  if (isText(base) && isText(mine) && isText(theirs)) return mergeText(base, mine, theirs);
  if (isList(base ?? []) && isList(mine) && isList(theirs))
    return mergeList(asList(base), asList(mine), asList(theirs));
  if (isParts(base) && isParts(mine) && isParts(theirs)) return mergeParts(base, mine, theirs);
  return undefined;
}

type Parts = Readonly<Record<string, unknown>>;

const isText = (value: Value): value is string => typeof value === "string";
const isList = (value: Value): value is Extract<Value, readonly unknown[]> => Array.isArray(value);
const isParts = (value: unknown): value is Parts =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const asList = (value: Value): readonly unknown[] => (isList(value) ? value : []);
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Two edits of two places of a text, and neither inside the other. */
function mergeText(base: string, mine: string, theirs: string): string | undefined {
  const [ours, other] = [editOf(base, mine), editOf(base, theirs)];
  const [first, second] = ours.from <= other.from ? [ours, other] : [other, ours];
  if (first.to > second.from || (first.from === second.from && first.to === second.to)) return undefined;
  return (
    base.slice(0, first.from) +
    first.text +
    base.slice(first.to, second.from) +
    second.text +
    base.slice(second.to)
  );
}

/** What changed from one text to another: the part of the first between its two ends that stayed. */
function editOf(before: string, after: string): { from: number; to: number; text: string } {
  const shortest = Math.min(before.length, after.length);
  let from = 0;
  while (from < shortest && before[from] === after[from]) from++;
  let kept = 0;
  while (kept < shortest - from && before.at(-1 - kept) === after.at(-1 - kept)) kept++;
  return { from, to: before.length - kept, text: after.slice(from, after.length - kept) };
}

/** Choices: what either added or took off. Rows: changes to different rows, and rows added at the end. */
function mergeList(
  base: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
): Value | undefined {
  const merged = [...base, ...mine, ...theirs].every((item) => typeof item === "string")
    ? mergeChoices(base, mine, theirs)
    : mergeRows(base, mine, theirs);
  return merged && asValue(merged);
}

function mergeChoices(
  base: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
): unknown[] {
  const kept = theirs.filter((item) => mine.includes(item) || !base.includes(item));
  const added = mine.filter((item) => !base.includes(item) && !theirs.includes(item));
  return [...kept, ...added];
}

function mergeRows(
  base: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
): unknown[] | undefined {
  if (mine.length < base.length || theirs.length < base.length) return undefined;
  const rows = base.map((row, index) => mergePart(row, mine[index], theirs[index]));
  if (rows.includes(undefined)) return undefined;
  return [...rows, ...theirs.slice(base.length), ...mine.slice(base.length)];
}

/** Part by part: a street changed here and a town there. */
function mergeParts(base: Parts, mine: Parts, theirs: Parts): Value | undefined {
  const names = [...new Set([base, mine, theirs].flatMap(Object.keys))];
  const parts = names.map((name) => [name, mergePart(base[name], mine[name], theirs[name])] as const);
  const torn = parts.some(([name, value]) => value === undefined && !same(base[name], undefined));
  return torn ? undefined : asValue(Object.fromEntries(parts));
}

function mergePart(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (same(mine, theirs) || same(base, theirs)) return mine;
  if (same(base, mine)) return theirs;
  return isParts(base) && isParts(mine) && isParts(theirs) ? mergeParts(base, mine, theirs) : undefined;
}

/** Made of the parts of three answers to one question. */
const asValue = (merged: unknown): Value => merged as Value;
