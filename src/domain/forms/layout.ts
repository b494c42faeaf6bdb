import type { FormDefinition, Section, StepOf } from "#domain/forms/definition";
import type { Field, FieldOf, SimpleField } from "#domain/forms/fields";

/** A field where it stands. `block` is the repeatable block around it; `pointer` leads to it from the root. */
export type PlacedField = {
  field: Field | SimpleField;
  step: StepOf<"form">;
  section: Section;
  block: FieldOf<"repeat"> | null;
  pointer: string;
};

/** Every field in reading order, each block before the fields inside it. */
export function placedFields(definition: FormDefinition): PlacedField[] {
  return definition.steps.flatMap((step, index) =>
    step.type === "form" ? fieldsOfStep(step, `/steps/${index}`) : [],
  );
}

export const fieldIndex = (definition: FormDefinition): ReadonlyMap<string, PlacedField> =>
  new Map(placedFields(definition).map((placed) => [placed.field.id, placed]));

function fieldsOfStep(step: StepOf<"form">, pointer: string): PlacedField[] {
  return step.sections.flatMap((section, index) =>
    section.fields.flatMap((field, rank) =>
      fieldAndInside(field, step, section, `${pointer}/sections/${index}/fields/${rank}`),
    ),
  );
}

function fieldAndInside(
  field: Field,
  step: StepOf<"form">,
  section: Section,
  pointer: string,
): PlacedField[] {
  const placed = { field, step, section, block: null, pointer };
  if (field.type !== "repeat") return [placed];
  const inside = field.fields.map((inner, index) => ({
    field: inner,
    step,
    section,
    block: field,
    pointer: `${pointer}/fields/${index}`,
  }));
  return [placed, ...inside];
}
