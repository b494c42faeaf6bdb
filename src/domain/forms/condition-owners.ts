import type { Condition } from "#domain/forms/conditions";
import type { FormDefinition, Section, Step } from "#domain/forms/definition";
import type { Field } from "#domain/forms/fields";

/**
 * Something with a condition. Fields are ranked in reading order, a block before its inner fields: the owner
 * shows the ranks from `start` to `end` (excluded), and may read those before `start`.
 */
export type ConditionOwner = {
  condition: Condition;
  pointer: string;
  start: number;
  end: number;
  /** The block whose rows this condition reads, for a field inside one. */
  blockId: string | null;
};

/** Every condition of a form. A rule of ineligibility shows nothing and may read the whole form. */
export function conditionOwners(definition: FormDefinition): ConditionOwner[] {
  let start = 0;
  const ofSteps = definition.steps.flatMap((step, index) => {
    const owners = ownersInStep(step, `/steps/${index}`, start);
    start += sizeOfStep(step);
    return owners;
  });
  const ofRules = definition.ineligibility.map(({ condition }, index) => ({
    condition,
    pointer: `/ineligibility/${index}/condition`,
    start,
    end: start,
    blockId: null,
  }));
  return [...ofSteps, ...ofRules];
}

function ownersInStep(step: Step, pointer: string, start: number): ConditionOwner[] {
  const condition = step.type === "final_submission" ? undefined : step.condition;
  const owners = owner(condition, pointer, start, sizeOfStep(step), null);
  if (step.type !== "form") return owners;
  let rank = start;
  for (const [index, section] of step.sections.entries()) {
    const at = `${pointer}/sections/${index}`;
    owners.push(...owner(section.condition, at, rank, sizeOfSection(section), null));
    for (const [place, field] of section.fields.entries()) {
      owners.push(...ownersInField(field, `${at}/fields/${place}`, rank));
      rank += sizeOfField(field);
    }
  }
  return owners;
}

function ownersInField(field: Field, pointer: string, start: number): ConditionOwner[] {
  const owners = owner(field.condition, pointer, start, sizeOfField(field), null);
  if (field.type !== "repeat") return owners;
  const inner = field.fields.flatMap(({ condition }, index) =>
    owner(condition, `${pointer}/fields/${index}`, start + 1 + index, 1, field.id),
  );
  return [...owners, ...inner];
}

const owner = (
  condition: Condition | undefined,
  pointer: string,
  start: number,
  size: number,
  blockId: string | null,
): ConditionOwner[] =>
  condition === undefined
    ? []
    : [{ condition, pointer: `${pointer}/condition`, start, end: start + size, blockId }];

const sizeOfField = (field: Field): number => (field.type === "repeat" ? 1 + field.fields.length : 1);
const sizeOfSection = ({ fields }: Section): number =>
  fields.reduce((size, field) => size + sizeOfField(field), 0);
const sizeOfStep = (step: Step): number =>
  step.type === "form" ? step.sections.reduce((size, section) => size + sizeOfSection(section), 0) : 0;
