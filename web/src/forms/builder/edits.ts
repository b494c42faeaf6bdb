import type {
  Field,
  FieldType,
  FormDefinition,
  IneligibilityRule,
  Section,
  Step,
  StepType,
} from "#forms/types";

const newId = (prefix: string) => `${prefix}_${crypto.randomUUID().replaceAll("-", "").slice(0, 20)}`;
export const newOptionId = () => newId("opt");

/** Moves one item of a list; out of bounds, nothing changes. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return [...items];
  const rest = items.filter((_, index) => index !== from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}

const files = { families: ["pdf" as const, "image" as const], maxBytes: 10 * 1024 * 1024, maxFiles: 1 };

export const newSection = (): Section => ({ id: newId("sec"), fields: [] });

export function newField(type: FieldType, label: string, innerLabel = label): Field {
  const field: Field = { id: newId("fld"), type, label, required: false };
  if (type === "single_choice" || type === "multiple_choice") {
    return { ...field, options: ["A", "B"].map((name) => ({ id: newOptionId(), label: name })) };
  }
  if (type === "file") return { ...field, ...files };
  if (type === "repeat") return { ...field, fields: [newField("short_text", innerLabel)] };
  return field;
}

/** The same field once more, with ids of its own. */
export const copyOf = (field: Field): Field => ({
  ...field,
  id: newId("fld"),
  ...(field.options && { options: field.options.map((option) => ({ ...option, id: newOptionId() })) }),
  ...(field.fields && { fields: field.fields.map(copyOf) }),
});

export function newStep(type: StepType, title: string): Step {
  const step: Step = { id: newId("stp"), type, title };
  if (type === "form") return { ...step, sections: [newSection()] };
  if (type === "text") return { ...step, media: [] };
  return type === "payment_proof" ? { ...step, ...files, waitForValidation: false } : step;
}

export const newRule = (fieldId: string, message: string): IneligibilityRule => ({
  id: newId("rul"),
  condition: { operator: "and", conditions: [{ operator: "answered", field: fieldId }] },
  message,
});

/** A new step comes before the final submission, which stays last. */
export function withStep(form: FormDefinition, step: Step): FormDefinition {
  const last = form.steps.at(-1);
  if (last?.type !== "final_submission") return { ...form, steps: [...form.steps, step] };
  return { ...form, steps: [...form.steps.slice(0, -1), step, last] };
}

export const changeStep = (
  form: FormDefinition,
  id: string,
  change: (step: Step) => Step,
): FormDefinition => ({
  ...form,
  steps: form.steps.map((step) => (step.id === id ? change(step) : step)),
});

export const changeSection =
  (id: string, change: (section: Section) => Section) =>
  (step: Step): Step => ({
    ...step,
    sections: (step.sections ?? []).map((section) => (section.id === id ? change(section) : section)),
  });

/** The same question, answered otherwise: what both kinds have is kept, its id first. */
export function retyped(field: Field, type: FieldType): Field {
  const { id, help, required, condition, options } = field;
  const fresh = newField(type, field.label);
  return {
    ...fresh,
    id,
    required,
    ...(help !== undefined && { help }),
    ...(condition !== undefined && { condition }),
    ...(options && fresh.options && { options }),
  };
}

/** Takes a field out of where it stands and puts it at the end of a section, or of a repeatable block. */
export function moveField(form: FormDefinition, fieldId: string, toId: string): FormDefinition {
  const tops = form.steps.flatMap(({ sections = [] }) => sections.flatMap(({ fields }) => fields));
  const field = [...tops, ...tops.flatMap(({ fields = [] }) => fields)].find(({ id }) => id === fieldId);
  if (field === undefined) return form;
  const placed = (ownerId: string, fields: Field[]): Field[] => [
    ...fields.filter(({ id }) => id !== fieldId),
    ...(ownerId === toId ? [field] : []),
  ];
  const edit = (section: Section): Section => ({
    ...section,
    fields: placed(section.id, section.fields).map((one) =>
      one.fields ? { ...one, fields: placed(one.id, one.fields) } : one,
    ),
  });
  return {
    ...form,
    steps: form.steps.map((step) => (step.sections ? { ...step, sections: step.sections.map(edit) } : step)),
  };
}
