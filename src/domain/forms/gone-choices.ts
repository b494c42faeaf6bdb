import { isRows, valueIn, type Answers, type AnswerValue } from "#domain/forms/answers";
import type { FormerAnswer } from "#domain/forms/carry-answers";
import type { FormDefinition } from "#domain/forms/definition";
import type { DefinitionDiff } from "#domain/forms/definition-diff";
import type { Part } from "#domain/forms/definition-parts";
import type { Option } from "#domain/forms/fields";
import { fieldIndex, placedFields } from "#domain/forms/layout";
import { optionIds } from "#domain/forms/revision-impact";

/** A choice that offers less than before, and the options that nobody can choose any more. */
export type NarrowedField = Part & { gone: readonly string[] };

/** The choices that stay what and where they were, without some of their options. */
export const narrowedFields = ({ changed }: DefinitionDiff): NarrowedField[] =>
  changed.flatMap(({ before, after }) => {
    const offered = new Set(optionIds(after));
    const gone = optionIds(before).filter((id) => !offered.has(id));
    const stays = before.own.type === after.own.type && before.blockId === after.blockId;
    return stays && gone.length > 0 ? [{ ...after, gone }] : [];
  });

/**
 * What was chosen and is no longer offered, in the words of the form it was chosen on. The answer stays where it is:
 * it counts again should the option come back, and nothing is sent with it meanwhile.
 */
export function goneChoices(
  before: FormDefinition,
  after: FormDefinition,
  answers: Answers,
): (FormerAnswer & { holderId: string })[] {
  const old = fieldIndex(before);
  return placedFields(after).flatMap(({ field, block }) => {
    if (!("options" in field)) return [];
    const was = old.get(field.id)?.field;
    const known: readonly Option[] = was && "options" in was ? was.options : [];
    const holderId = block?.id ?? field.id;
    const held = valueIn(answers, holderId);
    const values = block === null ? [held] : rowsOf(held, field.id);
    const offered = new Set(field.options.map(({ id }) => id));
    const gone = values.flatMap(idsIn).filter((id) => !offered.has(id));
    const labels = known.filter(({ id }) => gone.includes(id)).map(({ label }) => label);
    if (labels.length === 0) return [];
    return [{ holderId, fieldId: field.id, label: field.label, text: labels.join(", ") }];
  });
}

const rowsOf = (held: AnswerValue, fieldId: string): AnswerValue[] =>
  isRows(held) ? held.map((row) => row[fieldId] ?? null) : [];

const idsIn = (value: AnswerValue): string[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string");
