import { isBlank, sameness, type ClientFields, type FieldChange } from "#domain/clients/merge";

/**
 * A later merge into the same survivor that stands while an earlier one is undone. `records`: what the records it emptied
 * say, those that were not deleted.
 */
export type Sibling = {
  id: string;
  changes: readonly FieldChange[];
  records: readonly { id: string; fields: ClientFields }[];
};

/** A field as if the undone merge had never been: its value now, and what each sibling changed of it, when it did. */
type Replayed = Pick<FieldChange, "field"> & {
  value: string | null | readonly string[];
  changes: readonly (FieldChange | undefined)[];
};

/** Null: somebody edited the field since, between two merges or after them all. */
export const replay = (
  change: FieldChange,
  survivor: ClientFields,
  siblings: readonly Sibling[],
): Replayed | null =>
  change.how === "united"
    ? replayUnited(change, survivor, siblings)
    : replaySingle(change, survivor, siblings);

type UnitedChange = Extract<FieldChange, { how: "united" }>;
type SingleChange = Exclude<FieldChange, UnitedChange>;

/** What a sibling chose or filled in stays; a blank is filled from its records, which had nothing to fill before. */
function replaySingle(
  change: SingleChange,
  survivor: ClientFields,
  siblings: readonly Sibling[],
): Replayed | null {
  const { field } = change;
  let [was, value] = [change.after, change.before];
  const changes: (SingleChange | undefined)[] = [];
  for (const sibling of siblings) {
    const own = sibling.changes.find((one): one is SingleChange => one.field === field);
    if (own && own.before !== was) return null;
    const before = value;
    const filling = isBlank(before)
      ? sibling.records.find(({ fields }) => !isBlank(fields[field]))
      : undefined;
    const source =
      own ?? (filling && { from: filling.id, after: filling.fields[field], how: "filled" as const });
    was = own ? own.after : was;
    value = source ? source.after : before;
    changes.push(
      source && value !== before
        ? { field, before, after: value, from: source.from, how: source.how }
        : undefined,
    );
  }
  return was === survivor[field] ? { field, value, changes } : null;
}

/** What the undone merge added leaves the list, unless a record of a sibling says it too. */
function replayUnited(
  change: UnitedChange,
  survivor: ClientFields,
  siblings: readonly Sibling[],
): Replayed | null {
  const { field } = change;
  let was = change.after;
  let leaving = was.filter((value) => !change.before.includes(value));
  const without = (list: readonly string[]) => list.filter((value) => !leaving.includes(value));
  const changes: (UnitedChange | undefined)[] = [];
  for (const sibling of siblings) {
    const own = sibling.changes.find((one): one is UnitedChange => one.field === field);
    if (own && !isSame(own.before, was)) return null;
    const before = without(was);
    const held = new Set(sibling.records.flatMap(({ fields }) => fields[field]).map(sameness));
    was = own ? own.after : was;
    leaving = leaving.filter((value) => !held.has(sameness(value)));
    const after = without(was);
    changes.push(isSame(before, after) ? undefined : { field, before, after, how: "united" });
  }
  return isSame(was, survivor[field]) ? { field, value: without(was), changes } : null;
}

/** Of plain values: texts, lists of texts, changes. */
export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
