import type { FormDefinition } from "#domain/forms/definition";
import { partsOf, type Part } from "#domain/forms/definition-parts";

/** `aspects` are the properties that differ; "moved" when the part stands under another one. */
export type ChangedPart = { before: Part; after: Part; aspects: readonly string[] };

/** What one revision changes in another, part by part; parts are the same when their ids are. */
export type DefinitionDiff = {
  added: readonly Part[];
  removed: readonly Part[];
  changed: readonly ChangedPart[];
  /** The fewest parts that explain the new order among those that stayed under the same parent. */
  reordered: readonly Part[];
};

export function diffDefinitions(before: FormDefinition, after: FormDefinition): DefinitionDiff {
  const [old, fresh] = [partsOf(before), partsOf(after)];
  const oldById = byId(old);
  const freshById = byId(fresh);
  const changed = fresh.flatMap((part) => {
    const was = oldById.get(part.id);
    const aspects = was === undefined ? [] : aspectsOf(was, part);
    return was === undefined || aspects.length === 0 ? [] : [{ before: was, after: part, aspects }];
  });
  return {
    added: fresh.filter(({ id }) => !oldById.has(id)),
    removed: old.filter(({ id }) => !freshById.has(id)),
    changed,
    reordered: reorderedParts(oldById, fresh),
  };
}

export const isUnchanged = ({ added, removed, changed, reordered }: DefinitionDiff): boolean =>
  added.length + removed.length + changed.length + reordered.length === 0;

const byId = (parts: readonly Part[]): ReadonlyMap<string, Part> =>
  new Map(parts.map((part) => [part.id, part]));

function aspectsOf(before: Part, after: Part): string[] {
  const keys = new Set([...Object.keys(before.own), ...Object.keys(after.own)]);
  const aspects = [...keys].filter((key) => canonical(before.own[key]) !== canonical(after.own[key]));
  return before.parentId === after.parentId ? aspects : [...aspects, "moved"];
}

/** The same text for the same value, whatever the order of its keys. */
const canonical = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

function reorderedParts(old: ReadonlyMap<string, Part>, fresh: readonly Part[]): Part[] {
  const ranks = new Map([...old.keys()].map((id, rank) => [id, rank]));
  const families = new Map<string, Part[]>();
  for (const part of fresh) {
    if (old.get(part.id)?.parentId !== part.parentId) continue;
    const family = `${part.kind} ${part.parentId}`;
    families.set(family, [...(families.get(family) ?? []), part]);
  }
  return [...families.values()].flatMap((family) => {
    const stayed = longestRise(family.map(({ id }) => ranks.get(id) ?? 0));
    return family.filter((_, index) => !stayed.has(index));
  });
}

/** Indexes of a longest increasing subsequence. At most 200 items: the square is small. */
function longestRise(ranks: readonly number[]): ReadonlySet<number> {
  const chains: number[][] = [];
  for (const [index, rank] of ranks.entries()) {
    const best = chains
      .filter((chain) => (ranks[chain.at(-1) ?? 0] ?? 0) < rank)
      .reduce<number[]>((longest, chain) => (chain.length > longest.length ? chain : longest), []);
    chains.push([...best, index]);
  }
  return new Set(chains.reduce((longest, chain) => (chain.length > longest.length ? chain : longest), []));
}
