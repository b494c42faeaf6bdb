import {
  innerTypes,
  type Comparison,
  type Condition,
  type Field,
  type FormDefinition,
  type Step,
} from "#forms/types";

/** A field where it stands, in reading order, a block before its inner fields. */
export type Place = { field: Field; step: Step; pointer: string; blockId: string | null };

export function placesOf(form: FormDefinition): Place[] {
  return form.steps.flatMap((step, stepIndex) =>
    (step.sections ?? []).flatMap((section, sectionIndex) =>
      section.fields.flatMap((field, index) => {
        const pointer = `/steps/${stepIndex}/sections/${sectionIndex}/fields/${index}`;
        const inner = (field.fields ?? []).map((one, rank) => ({
          field: one,
          step,
          pointer: `${pointer}/fields/${rank}`,
          blockId: field.id,
        }));
        return [{ field, step, pointer, blockId: null }, ...inner];
      }),
    ),
  );
}

/** Where a field may go: another section, or a repeatable block when rows can hold it. */
type Target = { id: string; step: string; name: string; isBlock: boolean };

export function targetsOf(form: FormDefinition, field: Field): Target[] {
  const holds = (fields: readonly Field[]) => fields.some(({ id }) => id === field.id);
  const sections = form.steps.flatMap((step) => (step.sections ?? []).map((section) => ({ step, section })));
  return [
    ...sections
      .filter(({ section }) => !holds(section.fields))
      .map(({ step, section: { id, title } }) => ({
        id,
        step: step.title,
        name: title ?? "",
        isBlock: false,
      })),
    ...placesOf(form)
      .filter(({ field: block }) => block.type === "repeat" && !holds(block.fields ?? []))
      .filter(() => innerTypes.includes(field.type))
      .map(({ step, field: { id, label } }) => ({ id, step: step.title, name: label, isBlock: true })),
  ];
}

/** Numbers of a pointer, to compare two places in reading order: "/steps/1/sections/0" comes before "/steps/1/sections/2". */
const ranks = (pointer: string) => (pointer.match(/\d+/g) ?? []).map(Number);

function isBefore(pointer: string, other: string): boolean {
  const [mine, theirs] = [ranks(pointer), ranks(other)];
  const at = mine.findIndex((rank, index) => rank !== theirs[index]);
  const [left, right] = [mine[at], theirs[at]];
  return at >= 0 && left !== undefined && right !== undefined && left < right;
}

/**
 * The fields that a condition standing at `pointer` may read: those asked before it, and inside a repeatable block only
 * those of the same block. A rule about the whole form (`/ineligibility/…`) reads them all.
 */
export function readableFrom(form: FormDefinition, pointer: string): Place[] {
  const block = placesOf(form).find(
    ({ field, pointer: at }) => field.type === "repeat" && pointer.startsWith(`${at}/fields/`),
  );
  const whole = pointer.startsWith("/ineligibility");
  return placesOf(form).filter(
    (place) =>
      (whole || isBefore(place.pointer, pointer)) &&
      place.field.id !== block?.field.id &&
      (place.blockId === null || place.blockId === block?.field.id),
  );
}

const comparisonsOf = (condition: Condition): Comparison[] =>
  "conditions" in condition ? condition.conditions.flatMap(comparisonsOf) : [condition];

/** How many conditions of the form read one of these fields: they break when the fields go. */
export function dependentsOf(form: FormDefinition, fieldIds: readonly string[]): number {
  const owners = [
    ...form.steps.flatMap((step) => [step, ...(step.sections ?? [])]),
    ...placesOf(form).map(({ field }) => field),
    ...form.ineligibility,
  ];
  return owners.filter(
    ({ id, condition }) =>
      !fieldIds.includes(id) &&
      condition !== undefined &&
      comparisonsOf(condition).some(({ field }) => fieldIds.includes(field)),
  ).length;
}
