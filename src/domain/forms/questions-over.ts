import type { FormDefinition } from "#domain/forms/definition";
import type { Field, Option, SimpleField } from "#domain/forms/fields";

/** A question answered by itself. `isAsked`: the form of today still asks it. */
export type QuestionOver = { field: Field; isAsked: boolean };

/**
 * The questions of several revisions of one form, as lists and exports of dossiers that stand on different ones know
 * them: in the order of the first revision, then those it no longer asks. A question is said as the first revision that
 * asks it says it, with every choice, and every question of a block, that any of them offered.
 * @param definitions the revision of today first, then older ones, the latest first.
 */
export function questionsOver(definitions: readonly FormDefinition[]): QuestionOver[] {
  const found = new Map<string, QuestionOver>();
  for (const [age, definition] of definitions.entries())
    for (const field of questionsOf(definition)) {
      const known = found.get(field.id);
      found.set(
        field.id,
        known ? { ...known, field: withFormer(known.field, field) } : { field, isAsked: age === 0 },
      );
    }
  return [...found.values()];
}

const questionsOf = ({ steps }: FormDefinition): Field[] =>
  steps.flatMap((step) => (step.type === "form" ? step.sections.flatMap(({ fields }) => fields) : []));

function withFormer<T extends Field | SimpleField>(field: T, former: Field | SimpleField): T {
  if ("options" in field && "options" in former)
    return { ...field, options: joined<Option>(field.options, former.options, (option) => option) };
  if (field.type === "repeat" && former.type === "repeat")
    return { ...field, fields: joined<SimpleField>(field.fields, former.fields, withFormer) };
  return field;
}

/** The first list, then what only the other one has. */
function joined<T extends { id: string }>(
  now: readonly T[],
  before: readonly T[],
  merge: (now: T, before: T) => T,
): T[] {
  const former = new Map(before.map((item) => [item.id, item]));
  const kept = new Set(now.map(({ id }) => id));
  return [
    ...now.map((item) => {
      const was = former.get(item.id);
      return was ? merge(item, was) : item;
    }),
    ...before.filter(({ id }) => !kept.has(id)),
  ];
}

/** What each document of a dossier is about: the question, or the payment step, that it was sent for. */
export function documentLabels(definitions: readonly FormDefinition[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const definition of definitions.toReversed()) {
    for (const { id, title, type } of definition.steps) if (type === "payment_proof") labels.set(id, title);
    for (const { id, label } of questionsOf(definition)) labels.set(id, label);
  }
  return labels;
}
