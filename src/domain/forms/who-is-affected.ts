import { isUnchanged, type DefinitionDiff } from "#domain/forms/definition-diff";
import type { Part } from "#domain/forms/definition-parts";
import { narrowedFields } from "#domain/forms/gone-choices";
import { isHarmless, lostFields, newlyRequired } from "#domain/forms/revision-impact";

/**
 * Dossiers by where they stand, how many of them answered each field, and how many chose what a field no longer
 * offers.
 */
export type AnsweredCount = {
  total: number;
  answered: Readonly<Record<string, number>>;
  choseGone: Readonly<Record<string, number>>;
};
export type DossierCounts = { drafts: AnsweredCount; submitted: AnsweredCount; decided: number };

export type AffectedField = { fieldId: string; label: string; drafts: number; submitted: number };

/** Shown before a revision is published. Counts are dossiers. */
export type Affected = {
  /** Drafts follow the new revision at once. */
  draftsRebased: number;
  /** Submitted, undecided dossiers follow it only when it puts no answer in doubt. */
  submittedRebased: number;
  submittedKept: number;
  /** A decided dossier keeps its revision for ever. */
  decidedKept: number;
  /** Who had answered a field that goes. */
  lost: readonly AffectedField[];
  /**
   * Who had answered a field that moves or changes its kind: carried when it says the same, else kept beside. And who
   * had chosen what a choice no longer offers.
   */
  replaced: readonly AffectedField[];
  /** Who will have to answer a field that they have not answered. */
  toAnswer: readonly AffectedField[];
};

/** @param carried the fields whose every answer is carried, whatever it says (`carriedFields`). */
export function whoIsAffected(
  diff: DefinitionDiff,
  { drafts, submitted, decided }: DossierCounts,
  carried: ReadonlySet<string> = new Set(),
): Affected {
  const nothing = isUnchanged(diff);
  const follows = nothing || isHarmless(diff);
  const gone = new Set(diff.removed.map(({ id }) => id));
  const lost = lostFields(diff);
  const lostIds = new Set(lost.filter(({ id }) => !carried.has(id)).map(({ id }) => id));
  const answered = (counts: AnsweredCount, { id }: { id: string }) => counts.answered[id] ?? 0;
  const choseGone = (counts: AnsweredCount, { id }: Part) => counts.choseGone[id] ?? 0;
  /** A question within rows is asked of those who filled some. */
  const unanswered = (counts: AnsweredCount, { id, blockId }: Part) =>
    (blockId === null ? counts.total : answered(counts, { id: blockId })) -
    (lostIds.has(id) ? 0 : answered(counts, { id }));
  const row = (part: Part, count: (counts: AnsweredCount, part: Part) => number): AffectedField => ({
    fieldId: part.id,
    label: part.label,
    drafts: count(drafts, part),
    submitted: count(submitted, part),
  });
  return {
    draftsRebased: nothing ? 0 : drafts.total,
    submittedRebased: !nothing && follows ? submitted.total : 0,
    submittedKept: follows ? 0 : submitted.total,
    decidedKept: decided,
    lost: lost.filter(({ id }) => gone.has(id)).map((part) => row(part, answered)),
    replaced: [
      ...lost.filter(({ id }) => !gone.has(id)).map((part) => row(part, answered)),
      ...narrowedFields(diff).map((part) => row(part, choseGone)),
    ],
    toAnswer: newlyRequired(diff).map((part) => row(part, unanswered)),
  };
}
