import type { ClientFields, FieldChange, SingleField, UnitedField } from "#domain/clients/merge";

/** 30 days, in milliseconds: a merge is undone until then (product, clients). */
export const undoPeriod = 30 * 24 * 60 * 60 * 1000;

/** A row that the merge moved, and who holds it now. Owner null: the row is gone. */
export type MovedRow = { table: string; rowId: string; fromId: string; ownerId: string | null };

/** A merge as the journal remembers it. Instants are UTC milliseconds. */
export type JournaledMerge = {
  survivorId: string;
  absorbedIds: readonly string[];
  at: number;
  undoneAt: number | null;
  changes: readonly FieldChange[];
};

export type UndoPlan = {
  /** The survivor's fields once restored. */
  fields: ClientFields;
  restored: readonly (SingleField | UnitedField)[];
  /** Edited since the merge: they stay as they are, and are listed. */
  kept: readonly (SingleField | UnitedField)[];
  moveBack: readonly MovedRow[];
  /** Moved elsewhere or deleted since the merge: they stay, and are listed. */
  leftBehind: readonly MovedRow[];
};

/** Why a merge cannot be undone, or null. A chain of merges is undone in reverse order. */
export function whyNotUndone(
  merge: JournaledMerge,
  laterMerges: readonly JournaledMerge[],
  now: number,
): "merge_already_undone" | "merge_undo_expired" | "merge_undo_out_of_order" | null {
  if (merge.undoneAt !== null) return "merge_already_undone";
  if (now >= merge.at + undoPeriod) return "merge_undo_expired";
  const involved = [merge.survivorId, ...merge.absorbedIds];
  const standing = laterMerges.some(
    (later) =>
      later.undoneAt === null && [later.survivorId, ...later.absorbedIds].some((id) => involved.includes(id)),
  );
  return standing ? "merge_undo_out_of_order" : null;
}

/**
 * What undoing a merge does: fields go back to their value before it, unless edited since; rows go back to the client
 * they came from, unless the survivor no longer holds them. Rows created after the merge stay with the survivor.
 */
export function planUndo(merge: JournaledMerge, survivor: ClientFields, rows: readonly MovedRow[]): UndoPlan {
  const untouched = merge.changes.filter(({ field, after }) => isSame(survivor[field], after));
  const edited = merge.changes.filter((change) => !untouched.includes(change));
  const still = (row: MovedRow): boolean => row.ownerId === merge.survivorId;
  return {
    fields: untouched.reduce<ClientFields>(
      (fields, { field, before }) => ({ ...fields, [field]: before }),
      survivor,
    ),
    restored: untouched.map(({ field }) => field),
    kept: edited.map(({ field }) => field),
    moveBack: rows.filter(still),
    leftBehind: rows.filter((row) => !still(row)),
  };
}

const isSame = (one: string | null | readonly string[], other: string | null | readonly string[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
