import { isEmpty, isRows, type AnswerValue, type Row, type SimpleValue } from "#domain/forms/answers";
import { answerText } from "#domain/forms/answer-text";
import { alwaysCarries, carryAnswer, type AnyField } from "#domain/forms/carry-answer";
import type { FormDefinition } from "#domain/forms/definition";
import { diffDefinitions } from "#domain/forms/definition-diff";
import { fieldIndex, placedFields, type PlacedField } from "#domain/forms/layout";
import { replacedFields } from "#domain/forms/revision-impact";

/** What somebody had answered to a question that changed, in words, when it could not be carried. */
export type FormerAnswer = { fieldId: string; label: string; text: string };

/** What one answer becomes: nothing at all of a question that now stands within rows. */
export type CarriedAnswer = { fieldId: string; value: AnswerValue; former: readonly FormerAnswer[] };

type Names = ReadonlyMap<string, { name: string }>;
type Moved = { was: PlacedField; is: PlacedField | undefined };

/**
 * How the answers of a draft follow its form: `holders` are the answers that may change, and `carry` what they
 * become in one draft. What is carried says exactly the same; the rest is left to read beside its question.
 */
export function carriage(before: FormDefinition, after: FormDefinition) {
  const [old, fresh] = [fieldIndex(before), fieldIndex(after)];
  const replaced = replacedFields(diffDefinitions(before, after)).flatMap(({ id }): Moved[] => {
    const was = old.get(id);
    return was ? [{ was, is: fresh.get(id) }] : [];
  });
  const whole = new Set(replaced.filter(({ was }) => !was.block).map(({ was }) => was.field.id));
  /** Questions that go with their whole block are told with it; the others leave their rows first. */
  const moved = replaced
    .filter(({ was, is }) => is !== undefined || was.block === null || !whole.has(was.block.id))
    .toSorted((a, b) => Number(a.was.block === null) - Number(b.was.block === null));
  const holders = [...new Set(moved.flatMap(({ was, is }) => [holderOf(was), holderOf(is ?? was)]))];
  const sources = Map.groupBy(moved, ({ was, is }) => holderOf(is ?? was));
  return {
    holders,
    /** The answers that one is made of after the change: itself, and those that moved into it. */
    sourcesOf: (holder: string): string[] => [
      holder,
      ...(sources.get(holder) ?? []).map(({ was }) => holderOf(was)),
    ],
    carry: (values: ReadonlyMap<string, AnswerValue>, names: Names = new Map()) =>
      carryAll(moved, values, names),
  };
}

/** The fields that stay where they are, changed, and take every answer that was given. */
export function carriedFields(before: FormDefinition, after: FormDefinition): ReadonlySet<string> {
  const fresh = fieldIndex(after);
  const kept = placedFields(before).filter(({ field, block }) => {
    const is = fresh.get(field.id);
    return is !== undefined && is.block?.id === block?.id && alwaysCarries(field, is.field);
  });
  return new Set(kept.map(({ field }) => field.id));
}

const holderOf = ({ field, block }: PlacedField): string => block?.id ?? field.id;

function carryAll(
  moved: readonly Moved[],
  before: ReadonlyMap<string, AnswerValue>,
  names: Names,
): CarriedAnswer[] {
  const values = new Map(before);
  const former: { holder: string; answer: FormerAnswer }[] = [];
  const taken = moved.map((move) => ({ ...move, held: takeOut(values, move.was) }));
  for (const { was, is, held } of taken) {
    const left = is ? place(values, was.field, is, held) : held;
    const text = left.map((value) => answerText(was.field, value, "fr", names)).filter(Boolean);
    if (text.length === 0) continue;
    const { id, label } = was.field;
    former.push({ holder: holderOf(is ?? was), answer: { fieldId: id, label, text: text.join(" ; ") } });
  }
  const holders = new Set([...values.keys(), ...former.map(({ holder }) => holder)]);
  return [...holders].flatMap((fieldId): CarriedAnswer[] => {
    const value = withoutBlanks(values.get(fieldId) ?? null);
    const ofIt = former.filter(({ holder }) => holder === fieldId).map(({ answer }) => answer);
    const same = JSON.stringify(value) === JSON.stringify(before.get(fieldId) ?? null);
    return same && ofIt.length === 0 ? [] : [{ fieldId, value, former: ofIt }];
  });
}

/** The values that a question held, one a row when it stood within rows; its place is left empty. */
function takeOut(values: Map<string, AnswerValue>, { field, block }: PlacedField): AnswerValue[] {
  const held = values.get(block?.id ?? field.id) ?? null;
  if (block === null) {
    values.set(field.id, null);
    return [held];
  }
  if (!isRows(held)) return [];
  values.set(
    block.id,
    held.map((row) => Object.fromEntries(Object.entries(row).filter(([id]) => id !== field.id))),
  );
  return held.map((row) => row[field.id] ?? null);
}

/** @returns what found no place. */
function place(
  values: Map<string, AnswerValue>,
  was: AnyField,
  { field, block }: PlacedField,
  held: readonly AnswerValue[],
): AnswerValue[] {
  const carried = held.map((value) => carryAnswer(was, field, value));
  if (block === null) {
    const [only, ...others] = held.flatMap((value, row) => (isEmpty(value) ? [] : [carried[row]]));
    if (only === undefined || others.length > 0) return [...held];
    values.set(field.id, only);
    return [];
  }
  const now = values.get(block.id) ?? null;
  const rows: readonly Row[] = isRows(now) ? now : held.map(() => ({}));
  if (rows.length !== held.length || held.every(isEmpty)) return [...held];
  values.set(
    block.id,
    rows.map((row, index) => withAnswer(row, field.id, carried[index])),
  );
  return held.filter((_, index) => carried[index] === undefined);
}

const withAnswer = (row: Row, fieldId: string, value: AnswerValue | undefined): Row =>
  value === undefined || value === null ? row : { ...row, [fieldId]: simple(value) };

/** What a question within rows takes is simple. */
const simple = (value: AnswerValue): SimpleValue => value as SimpleValue;

function withoutBlanks(value: AnswerValue): AnswerValue {
  if (!isRows(value)) return isEmpty(value) ? null : value;
  const rows = value.filter((row) => Object.keys(row).length > 0);
  return rows.length === 0 ? null : rows;
}
