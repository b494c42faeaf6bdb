/**
 * Who holds which dossier, and what each evaluator could hand over to each other one. Evaluators and dossiers
 * are their ranks. `holdable` counts, for `from × size + to`, the dossiers placed here on `from` that `to`
 * could take instead: kept up to date so that a path is found without looking at dossiers.
 */
export type SpreadNetwork = {
  size: number;
  load: Int32Array;
  maximum: Int32Array;
  /** 1 at `dossier × size + evaluator` when this one may take it and does not have it. */
  open: Uint8Array;
  holdable: Int32Array;
  /** Dossiers placed here on each evaluator, evaluators placed here on each dossier; kept ones are in neither. */
  placed: number[][];
  holders: number[][];
};

const at = (list: Int32Array | Uint8Array, index: number): number => list[index] ?? 0;
const add = (list: Int32Array, index: number, by: 1 | -1): void => {
  list[index] = at(list, index) + by;
};

export const isOpen = ({ open, size }: SpreadNetwork, dossier: number, evaluator: number): boolean =>
  at(open, dossier * size + evaluator) === 1;

export const loadOf = ({ load }: SpreadNetwork, evaluator: number): number => at(load, evaluator);

export const hasRoom = ({ load, maximum }: SpreadNetwork, evaluator: number): boolean =>
  at(load, evaluator) < at(maximum, evaluator);

export function emptyNetwork(dossiers: number, maxima: readonly number[]): SpreadNetwork {
  const size = maxima.length;
  return {
    size,
    load: new Int32Array(size),
    maximum: Int32Array.from(maxima),
    open: new Uint8Array(dossiers * size).fill(1),
    holdable: new Int32Array(size * size),
    placed: Array.from({ length: size }, () => []),
    holders: Array.from({ length: dossiers }, () => []),
  };
}

export function place(network: SpreadNetwork, dossier: number, evaluator: number): void {
  const { size, load, open, holdable, placed, holders } = network;
  open[dossier * size + evaluator] = 0;
  for (const holder of holders[dossier] ?? []) add(holdable, holder * size + evaluator, -1);
  for (let other = 0; other < size; other += 1)
    if (isOpen(network, dossier, other)) add(holdable, evaluator * size + other, 1);
  holders[dossier]?.push(evaluator);
  placed[evaluator]?.push(dossier);
  add(load, evaluator, 1);
}

function take(network: SpreadNetwork, dossier: number, evaluator: number): void {
  const { size, load, open, holdable, placed, holders } = network;
  drop(holders[dossier], evaluator);
  drop(placed[evaluator], dossier);
  add(load, evaluator, -1);
  for (let other = 0; other < size; other += 1)
    if (isOpen(network, dossier, other)) add(holdable, evaluator * size + other, -1);
  open[dossier * size + evaluator] = 1;
  for (const holder of holders[dossier] ?? []) add(holdable, holder * size + evaluator, 1);
}

function drop(list: number[] | undefined, item: number): void {
  const index = list?.indexOf(item) ?? -1;
  if (index >= 0) list?.splice(index, 1);
}

/** Each evaluator of the path hands one dossier over to the next: only its two ends change their load. */
export function shift(network: SpreadNetwork, path: readonly number[]): void {
  for (let step = path.length - 2; step >= 0; step -= 1) {
    const [from, to] = [path[step] ?? 0, path[step + 1] ?? 0];
    const dossier = network.placed[from]?.find((one) => isOpen(network, one, to));
    if (dossier === undefined) throw new Error("a path without dossier");
    take(network, dossier, from);
    place(network, dossier, to);
  }
}

export type Search = { path: readonly number[] | null; visited: readonly number[] };

/** The shortest path from one of the starts to a goal, past nobody who is settled; starts are goals too. */
export function findPath(
  { size, holdable }: SpreadNetwork,
  starts: readonly number[],
  settled: Uint8Array,
  isGoal: (evaluator: number) => boolean,
): Search {
  const cameFrom = new Map<number, number | null>(starts.map((start) => [start, null]));
  for (const evaluator of cameFrom.keys()) {
    if (isGoal(evaluator)) return { path: backFrom(evaluator, cameFrom), visited: [] };
    for (let next = 0; next < size; next += 1) {
      const reachable = at(holdable, evaluator * size + next) > 0 && at(settled, next) === 0;
      if (reachable && !cameFrom.has(next)) cameFrom.set(next, evaluator);
    }
  }
  return { path: null, visited: [...cameFrom.keys()] };
}

function backFrom(end: number, cameFrom: ReadonlyMap<number, number | null>): number[] {
  const path = [end];
  for (let one = cameFrom.get(end) ?? null; one !== null; one = cameFrom.get(one) ?? null) path.unshift(one);
  return path;
}
