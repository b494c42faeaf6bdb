import type { FormDefinition } from "#domain/forms/definition";
import { placedFields } from "#domain/forms/layout";

export type PartKind = "step" | "section" | "field" | "rule";

/** One thing with an id in a definition; `own` is what it says itself, without the parts inside it. */
export type Part = {
  kind: PartKind;
  id: string;
  /** What a person calls it; "" for a section without a title. */
  label: string;
  parentId: string | null;
  /** The repeatable block around a field. */
  blockId: string | null;
  own: Readonly<Record<string, unknown>>;
};

/** Steps, sections, fields, inner fields and rules, each kind in reading order. */
export function partsOf(definition: FormDefinition): Part[] {
  const steps = definition.steps.map((step) => {
    const { id, ...own } = step;
    return part("step", id, step.title, null, without(own, "sections"));
  });
  const sections = definition.steps.flatMap((step) =>
    step.type === "form"
      ? step.sections.map(({ id, ...own }) =>
          part("section", id, own.title ?? "", step.id, without(own, "fields")),
        )
      : [],
  );
  const fields = placedFields(definition).map(({ field, section, block }) => {
    const { id, ...own } = field;
    return {
      ...part("field", id, field.label, block?.id ?? section.id, without(own, "fields")),
      blockId: block?.id ?? null,
    };
  });
  const rules = definition.ineligibility.map(({ id, ...own }) => part("rule", id, own.message, null, own));
  return [...steps, ...sections, ...fields, ...rules];
}

const part = (kind: PartKind, id: string, label: string, parentId: string | null, own: object): Part => ({
  kind,
  id,
  label,
  parentId,
  blockId: null,
  own: { ...own },
});

const without = (own: object, key: string): object =>
  Object.fromEntries(Object.entries(own).filter(([name]) => name !== key));
