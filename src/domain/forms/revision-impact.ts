import type { ChangedPart, DefinitionDiff } from "#domain/forms/definition-diff";
import type { Part } from "#domain/forms/definition-parts";

/** Types whose answer is a text that a text field can keep. */
const textual = new Set(["short_text", "long_text", "email", "phone", "siret", "siren", "rna", "iban"]);

function keepsAnswer(before: Part, after: Part): boolean {
  const [was, is] = [String(before.own.type), String(after.own.type)];
  const readsAsText = textual.has(was) && (is === "short_text" || is === "long_text");
  return before.blockId === after.blockId && (was === is || readsAsText);
}

/** The fields, as they were, whose answers the new revision has no place for, or another one. */
export function lostFields({ removed, changed }: DefinitionDiff): Part[] {
  const replaced = changed.filter(({ before, after }) => !keepsAnswer(before, after));
  return [...removed, ...replaced.map(({ before }) => before)].filter(({ kind }) => kind === "field");
}

/**
 * Of those, the fields whose answers a draft cannot keep as they are until it is sent: another kind of answer takes
 * their place, or the rows they stood in stay. What only went away comes back with its answer when it is put back.
 */
export function replacedFields(diff: DefinitionDiff): Part[] {
  const removed = new Set(diff.removed.map(({ id }) => id));
  return lostFields(diff).filter(
    ({ id, blockId }) => !removed.has(id) || (blockId !== null && !removed.has(blockId)),
  );
}

/** The fields, as they are now, that must be answered and did not have to be, or whose answer was lost. */
export function newlyRequired({ added, changed }: DefinitionDiff): Part[] {
  const now = changed.filter(
    ({ before, after }) => before.own.required !== true || !keepsAnswer(before, after),
  );
  return [...added, ...now.map(({ after }) => after)].filter(
    ({ kind, own }) => kind === "field" && own.required === true,
  );
}

/** What only changes what is read, not what is asked. */
const cosmetic = new Set(["label", "help", "title", "body", "media", "instructions", "message"]);

/** Whether every answer and every payment proof given before still stands as it is. A new optional question puts none in doubt. */
export function isHarmless(diff: DefinitionDiff): boolean {
  return (
    diff.changed.every(changesNoAnswer) &&
    diff.added.every(asksNothing) &&
    lostFields(diff).length === 0 &&
    !diff.removed.some(({ own }) => own.type === "payment_proof")
  );
}

/** A choice may gain options and rename them: what was chosen is still there. */
const changesNoAnswer = ({ before, after, aspects }: ChangedPart): boolean =>
  aspects.every((aspect) => cosmetic.has(aspect) || (aspect === "options" && keepsOptions(before, after)));

const keepsOptions = (before: Part, after: Part): boolean => {
  const offered = new Set(optionIds(after));
  return optionIds(before).every((id) => offered.has(id));
};

export const optionIds = ({ own }: Part): string[] =>
  Array.isArray(own.options)
    ? own.options.flatMap((option: unknown) =>
        typeof option === "object" && option !== null && "id" in option && typeof option.id === "string"
          ? [option.id]
          : [],
      )
    : [];

function asksNothing({ kind, own }: Part): boolean {
  if (kind === "field") return own.required !== true;
  return kind === "section" || (kind === "step" && (own.type === "form" || own.type === "text"));
}
