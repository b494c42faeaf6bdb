import { checkConditions } from "#domain/forms/check-conditions";
import { checkField } from "#domain/forms/check-field";
import type { FormDefinition } from "#domain/forms/definition";
import { placedFields } from "#domain/forms/layout";
import { limits } from "#domain/forms/limits";
import type { FieldError } from "#domain/field-errors";

/**
 * What `formDefinitionSchema` cannot see: ids used twice, the order of the steps, bounds that cross,
 * conditions that look forward. Every error, in reading order of its kind, with its pointer; none means
 * that the revision can be published.
 */
export function checkDefinition(definition: FormDefinition): FieldError[] {
  return [
    ...checkSize(definition),
    ...checkIds(definition),
    ...checkFinalStep(definition),
    ...placedFields(definition).flatMap(({ field, pointer }) => checkField(field, pointer)),
    ...checkConditions(definition),
  ];
}

function checkSize(definition: FormDefinition): FieldError[] {
  const count = placedFields(definition).length;
  if (count === 0) return [{ pointer: "/steps", code: "no_field" }];
  if (count > limits.fields)
    return [{ pointer: "/steps", code: "too_many_fields", parameters: { max: limits.fields } }];
  return JSON.stringify(definition).length > limits.definitionLength
    ? [{ pointer: "", code: "definition_too_large" }]
    : [];
}

function checkFinalStep({ steps }: FormDefinition): FieldError[] {
  const isFinal = steps.map(({ type }) => type === "final_submission");
  if (!isFinal.includes(true)) return [{ pointer: "/steps", code: "final_step_missing" }];
  return isFinal.flatMap((final, index): FieldError[] =>
    final && index < steps.length - 1 ? [{ pointer: `/steps/${index}`, code: "final_step_not_last" }] : [],
  );
}

function checkIds(definition: FormDefinition): FieldError[] {
  const seen = new Set<string>();
  return idsOf(definition).flatMap(({ id, pointer }): FieldError[] => {
    if (seen.has(id)) return [{ pointer: `${pointer}/id`, code: "duplicate_id" }];
    seen.add(id);
    return [];
  });
}

function idsOf(definition: FormDefinition): { id: string; pointer: string }[] {
  const at = (pointer: string) => (item: { id: string }, index: number) => ({
    id: item.id,
    pointer: `${pointer}/${index}`,
  });
  const sections = definition.steps.flatMap((step, index) =>
    step.type === "form" ? step.sections.map(at(`/steps/${index}/sections`)) : [],
  );
  const fields = placedFields(definition).flatMap(({ field, pointer }) => [
    { id: field.id, pointer },
    ...("options" in field ? field.options.map(at(`${pointer}/options`)) : []),
  ]);
  return [
    ...definition.steps.map(at("/steps")),
    ...sections,
    ...fields,
    ...definition.ineligibility.map(at("/ineligibility")),
  ];
}
