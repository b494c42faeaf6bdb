import type { Field, FieldType, FormDefinition, Section, Step, StepType } from "#forms/types";

const newId = (prefix: string) => `${prefix}_${crypto.randomUUID().replaceAll("-", "").slice(0, 20)}`;

/** Moves one item of a list; out of bounds, nothing changes. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return [...items];
  const rest = items.filter((_, index) => index !== from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}

export const newSection = (): Section => ({ id: newId("sec"), fields: [] });

export function newField(type: FieldType, label: string): Field {
  const field: Field = { id: newId("fld"), type, label, required: false };
  if (type === "single_choice" || type === "multiple_choice") {
    return { ...field, options: ["A", "B"].map((name) => ({ id: newId("opt"), label: name })) };
  }
  if (type === "file") return { ...field, families: ["pdf", "image"], maxBytes: 10_000_000, maxFiles: 1 };
  if (type === "repeat") return { ...field, fields: [newField("short_text", label)] };
  return field;
}

export const newStep = (type: StepType, title: string): Step =>
  type === "form"
    ? { id: newId("stp"), type, title, sections: [newSection()] }
    : { id: newId("stp"), type, title };

/** A new step comes before the final submission, which stays last. */
export function withStep({ steps }: FormDefinition, step: Step): FormDefinition {
  const last = steps.at(-1);
  if (last?.type !== "final_submission") return { steps: [...steps, step] };
  return { steps: [...steps.slice(0, -1), step, last] };
}

export const changeStep = (
  form: FormDefinition,
  id: string,
  change: (step: Step) => Step,
): FormDefinition => ({
  steps: form.steps.map((step) => (step.id === id ? change(step) : step)),
});

export const changeSection =
  (id: string, change: (section: Section) => Section) =>
  (step: Step): Step => ({
    ...step,
    sections: (step.sections ?? []).map((section) => (section.id === id ? change(section) : section)),
  });

/** One line, one choice; a line that already was a choice keeps its id, so that answers keep their meaning. */
export function optionsFrom(lines: string, before: readonly { id: string; label: string }[] = []) {
  return lines
    .split("\n")
    .map((line, index) => ({
      id: before.find(({ label }) => label === line)?.id ?? before[index]?.id ?? newId("opt"),
      label: line,
    }))
    .filter((option, index, all) => all.findIndex(({ id }) => id === option.id) === index);
}
