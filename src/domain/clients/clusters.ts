/** A pair of clients in one order, whoever was asked first: ids sort by creation. */
export type ClientPair = { a: string; b: string };

export const pairOf = (one: string, other: string): ClientPair =>
  one < other ? { a: one, b: other } : { a: other, b: one };

/**
 * Groups of clients that certain pairs tie together, by union-find; probable pairs stay pairs. The root of a group is
 * its lowest id, so that it does not change when the group grows upwards. Groups of one are not listed.
 */
export function clustersOf(certainPairs: Iterable<ClientPair>): ReadonlyMap<string, readonly string[]> {
  const parents = new Map<string, string>();
  for (const { a, b } of certainPairs) unite(parents, a, b);
  const members = Map.groupBy([...parents.keys()].sort(), (id) => rootOf(parents, id));
  return new Map([...members].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether somebody said that two of these are not the same client. */
export const holdsApart = (ids: readonly string[], apart: readonly ClientPair[]): boolean =>
  apart.some(({ a, b }) => ids.includes(a) && ids.includes(b));

/**
 * The root of each client that certain pairs tie to another. A group that holds two clients judged apart falls to pieces,
 * however many others tie them together: each client of it is its own root.
 */
export const rootsOf = (
  certainPairs: Iterable<ClientPair>,
  apart: readonly ClientPair[],
): ReadonlyMap<string, string> =>
  new Map(
    [...clustersOf(certainPairs)].flatMap(([root, ids]) => {
      const split = holdsApart(ids, apart);
      return ids.map((id) => [id, split ? id : root] as const);
    }),
  );

function unite(parents: Map<string, string>, a: string, b: string): void {
  const [rootA, rootB] = [rootOf(parents, a), rootOf(parents, b)];
  const { a: low, b: high } = pairOf(rootA, rootB);
  parents.set(low, low);
  parents.set(high, low);
}

function rootOf(parents: Map<string, string>, id: string): string {
  let root = id;
  while ((parents.get(root) ?? root) !== root) root = parents.get(root) ?? root;
  // Every step of the way now points at the root: the next question is answered at once.
  for (let at = id; at !== root;) {
    const next = parents.get(at) ?? root;
    parents.set(at, root);
    at = next;
  }
  if (!parents.has(id)) parents.set(id, root);
  return root;
}
