import type { Field, FormDefinition, Section, Step } from "#forms/types";

const named = (text: string | undefined) => (text?.trim() === "" ? undefined : text);

const field = (old: Field): Field => ({
  ...old,
  help: named(old.help),
  statement: named(old.statement),
  ...(old.fields && { fields: old.fields.map(field) }),
});

const section = (old: Section): Section => ({
  ...old,
  title: named(old.title),
  help: named(old.help),
  fields: old.fields.map(field),
});

const step = (old: Step): Step => ({
  ...old,
  help: named(old.help),
  body: named(old.body),
  instructions: named(old.instructions),
  ...(old.sections && { sections: old.sections.map(section) }),
});

/** A text that may be absent is absent when it is blank; one that is needed stays, and the API says so. */
export const withoutBlanks = (form: FormDefinition): FormDefinition => ({
  ...form,
  steps: form.steps.map(step),
});
