import type { Answers } from "#domain/forms/answers";
import { holds } from "#domain/forms/condition-evaluation";
import { comparisonsOf } from "#domain/forms/conditions";
import type { FormDefinition } from "#domain/forms/definition";
import { visibleFields } from "#domain/forms/visibility";

/** `fieldIds` are the answers that the rule looked at, so that the message stands beside them. */
export type Ineligibility = { ruleId: string; message: string; fieldIds: readonly string[] };

/** The first rule whose condition holds over the visible answers, in the order of the form. */
export function firstIneligibility(definition: FormDefinition, answers: Answers): Ineligibility | null {
  const { valueOf } = visibleFields(definition, answers);
  const rule = definition.ineligibility.find(({ condition }) => holds(condition, valueOf));
  if (rule === undefined) return null;
  const fieldIds = new Set(comparisonsOf(rule.condition).map(({ comparison }) => comparison.field));
  return { ruleId: rule.id, message: rule.message, fieldIds: [...fieldIds] };
}
