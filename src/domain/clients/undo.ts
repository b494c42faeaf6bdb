import type { ClientFields, FieldChange, SingleField, UnitedField } from "#domain/clients/merge";
import { isSame, replay, type Sibling } from "#domain/clients/undo-siblings";

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
  /** Edited or merged again since: they stay as they are, and are listed. */
  kept: readonly (SingleField | UnitedField)[];
  /** What the journal of a later merge says from now on, where it differs. */
  rewritten: readonly { id: string; changes: readonly FieldChange[] }[];
  moveBack: readonly MovedRow[];
  /** Moved elsewhere or deleted since the merge: they stay, and are listed. */
  leftBehind: readonly MovedRow[];
};

/**
 * Why a merge cannot be undone, or null. A chain of merges is undone in reverse order: one that emptied a record of this
 * merge comes first. Another that only has the same survivor does not.
 */
export function whyNotUndone(
  merge: JournaledMerge,
  laterMerges: readonly JournaledMerge[],
  now: number,
): "merge_already_undone" | "merge_undo_expired" | "merge_undo_out_of_order" | null {
  if (merge.undoneAt !== null) return "merge_already_undone";
  if (now >= merge.at + undoPeriod) return "merge_undo_expired";
  const involved = [merge.survivorId, ...merge.absorbedIds];
  const standing = laterMerges.some(
    (later) => later.undoneAt === null && later.absorbedIds.some((id) => involved.includes(id)),
  );
  return standing ? "merge_undo_out_of_order" : null;
}

/**
 * What undoing a merge does: fields go back to what they would be without it, unless edited since; rows go back to the
 * client they came from, unless the survivor no longer holds them. Rows created after the merge stay with the survivor.
 * `siblings`, oldest first: what they brought stays, and so does the way back of each.
 */
export function planUndo(
  merge: JournaledMerge,
  survivor: ClientFields,
  rows: readonly MovedRow[],
  siblings: readonly Sibling[] = [],
): UndoPlan {
  const replayed = merge.changes.flatMap((change) => replay(change, survivor, siblings) ?? []);
  const restored = replayed.filter(({ field, value }) => !isSame(survivor[field], value));
  const still = (row: MovedRow): boolean => row.ownerId === merge.survivorId;
  return {
    fields: restored.reduce<ClientFields>(
      (fields, { field, value }) => ({ ...fields, [field]: value }),
      survivor,
    ),
    restored: restored.map(({ field }) => field),
    kept: merge.changes
      .map(({ field }) => field)
      .filter((field) => !restored.some((one) => one.field === field)),
    rewritten: siblings.flatMap(({ id, changes }, position) => {
      const others = changes.filter(({ field }) => !replayed.some((one) => one.field === field));
      const next = [...others, ...replayed.flatMap((one) => one.changes[position] ?? [])];
      const isUntouched =
        next.length === changes.length && next.every((one) => changes.some((was) => isSame(one, was)));
      return isUntouched ? [] : [{ id, changes: next }];
    }),
    moveBack: rows.filter(still),
    leftBehind: rows.filter((row) => !still(row)),
  };
}
