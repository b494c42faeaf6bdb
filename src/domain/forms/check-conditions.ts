import { comparisonError } from "#domain/forms/check-comparison";
import { conditionOwners, type ConditionOwner } from "#domain/forms/condition-owners";
import { comparisonsOf, type Comparison } from "#domain/forms/conditions";
import type { FormDefinition } from "#domain/forms/definition";
import { placedFields, type PlacedField } from "#domain/forms/layout";
import type { FieldError, FieldErrorCode } from "#domain/field-errors";

type Ranked = PlacedField & { rank: number };
type Reads = ReadonlyMap<number, ReadonlySet<number>>;

/**
 * Conditions look back only, so they can neither run in circles nor change what was already read: each
 * comparison names an earlier field, outside any other repeatable block, with an operator and a value
 * that suit its type.
 */
export function checkConditions(definition: FormDefinition): FieldError[] {
  const fields = new Map(placedFields(definition).map((place, rank) => [place.field.id, { ...place, rank }]));
  const owners = conditionOwners(definition);
  const reads = readsOf(owners, fields);
  return owners.flatMap((owner) =>
    comparisonsOf(owner.condition, owner.pointer).flatMap(({ comparison, pointer }) =>
      checkComparison(owner, comparison, pointer, fields, reads),
    ),
  );
}

function checkComparison(
  owner: ConditionOwner,
  comparison: Comparison,
  pointer: string,
  fields: ReadonlyMap<string, Ranked>,
  reads: Reads,
): FieldError[] {
  const target = fields.get(comparison.field);
  if (target === undefined) return [{ pointer: `${pointer}/field`, code: "condition_unknown_field" }];
  const code = referenceError(owner, target, reads);
  if (code !== null)
    return [{ pointer: `${pointer}/field`, code, parameters: { label: target.field.label } }];
  return comparisonError(comparison, target.field, pointer);
}

function referenceError(owner: ConditionOwner, target: Ranked, reads: Reads): FieldErrorCode | null {
  const isShownBy = (rank: number) => rank >= owner.start && rank < owner.end;
  if (isShownBy(target.rank) || target.field.id === owner.blockId) return "condition_on_itself";
  if (target.rank >= owner.start)
    return reaches(target.rank, isShownBy, reads) ? "condition_cycle" : "condition_forward";
  return target.block !== null && target.block.id !== owner.blockId ? "condition_in_repeat" : null;
}

function reaches(from: number, isTarget: (rank: number) => boolean, reads: Reads): boolean {
  const seen = new Set<number>();
  const queue = [from];
  for (let rank = queue.pop(); rank !== undefined; rank = queue.pop()) {
    if (isTarget(rank)) return true;
    if (seen.has(rank)) continue;
    seen.add(rank);
    queue.push(...(reads.get(rank) ?? []));
  }
  return false;
}

/** Rank of a field → ranks of the fields whose answers decide whether it is shown. */
function readsOf(owners: readonly ConditionOwner[], fields: ReadonlyMap<string, Ranked>): Reads {
  const reads = new Map<number, Set<number>>();
  for (const { condition, start, end } of owners) {
    const read = comparisonsOf(condition).flatMap(
      ({ comparison }) => fields.get(comparison.field)?.rank ?? [],
    );
    for (let rank = start; rank < end; rank += 1)
      reads.set(rank, new Set([...(reads.get(rank) ?? []), ...read]));
  }
  return reads;
}
