import { valueIn, type Answers, type AnswerValue, type Row } from "#domain/forms/answers";
import { holds } from "#domain/forms/condition-evaluation";
import type { Condition } from "#domain/forms/conditions";
import type { FormDefinition, Step } from "#domain/forms/definition";
import type { Field, FieldOf, SimpleField } from "#domain/forms/fields";

export type Visibility = {
  stepIds: ReadonlySet<string>;
  sectionIds: ReadonlySet<string>;
  /** Fields answered by themselves; inside a block, ask `visibleInRow` row by row. */
  fieldIds: ReadonlySet<string>;
  /** The value of a visible field; `null` for a hidden one, whatever was once typed there. */
  valueOf: (fieldId: string) => AnswerValue;
};

/** One pass in reading order: conditions look back only, and a hidden field counts as unanswered. */
export function visibleFields(definition: FormDefinition, answers: Answers): Visibility {
  const stepIds = new Set<string>();
  const sectionIds = new Set<string>();
  const fieldIds = new Set<string>();
  const valueOf = (id: string) => (fieldIds.has(id) ? valueIn(answers, id) : null);
  const shows = (part: { condition?: Condition | undefined }) =>
    part.condition === undefined || holds(part.condition, valueOf);
  for (const step of definition.steps) {
    if (step.type !== "final_submission" && !shows(step)) continue;
    stepIds.add(step.id);
    for (const section of sectionsOf(step)) {
      if (!shows(section)) continue;
      sectionIds.add(section.id);
      for (const field of section.fields) if (shows(field)) fieldIds.add(field.id);
    }
  }
  return { stepIds, sectionIds, fieldIds, valueOf };
}

/** The inner fields shown in one row: their conditions see the row first, then the rest of the form. */
export function visibleInRow(
  block: FieldOf<"repeat">,
  row: Row,
  outside: Visibility["valueOf"],
): SimpleField[] {
  const inner = new Set(block.fields.map(({ id }) => id));
  const shown: SimpleField[] = [];
  const valueOf = (id: string): AnswerValue => {
    if (!inner.has(id)) return outside(id);
    return (shown.some((field) => field.id === id) && Object.hasOwn(row, id) ? row[id] : null) ?? null;
  };
  for (const field of block.fields)
    if (field.condition === undefined || holds(field.condition, valueOf)) shown.push(field);
  return shown;
}

/** The fields of one step that a person sees now. */
export const shownFields = (step: Step, { sectionIds, fieldIds }: Visibility): Field[] =>
  sectionsOf(step)
    .filter(({ id }) => sectionIds.has(id))
    .flatMap(({ fields }) => fields.filter(({ id }) => fieldIds.has(id)));

const sectionsOf = (step: Step) => (step.type === "form" ? step.sections : []);
