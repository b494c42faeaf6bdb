import { z } from "zod";

import { id } from "#domain/input";
import { carriage, type FormerAnswer } from "#domain/forms/carry-answers";
import { action } from "#actions/action";
import { draftsToMove, moveSeen, writeCarried } from "#db/forms/rebase";
import { findLaggingDraft, findPublishedRevision } from "#db/forms/queries";
import { one } from "#db/statement";

/**
 * Moves the drafts of a programme to its published revision, a chunk at a time: whatever was published in between,
 * it stops when no draft lags behind. A draft that is written meanwhile is left for the next chunk.
 */
export const rebaseDraftsOf = action({
  name: "forms.rebase-drafts",
  requires: "system.run",
  access: "settle",
  input: z.strictObject({ programmeId: id("prg") }),
  reads: (scope, { programmeId }) => ({
    target: one(findPublishedRevision(scope, programmeId)),
    lagging: one(findLaggingDraft(scope, programmeId)),
  }),
  async run({ tenant, now }, { programmeId }, { target, lagging }) {
    if (!target || !lagging) return { result: false, change: { steps: [], audit: "none" } };
    const { holders, sourcesOf, carry } = carriage(lagging.definition, target.definition);
    const drafts = await draftsToMove(tenant, programmeId, lagging.revisionId, holders);
    const carried = drafts.flatMap(({ id: draftId, version, answers, names }) => {
      const values = new Map(answers.map(({ fieldId, value }) => [fieldId, value]));
      const ages = new Map(answers.map(({ fieldId, updatedAt }) => [fieldId, updatedAt]));
      const known = new Map(answers.map(({ fieldId, former }) => [fieldId, former ?? []]));
      return carry(values, names).map(({ fieldId, value, former }) => ({
        id: draftId,
        version,
        fieldId,
        value,
        former: latestOf(known.get(fieldId) ?? [], former),
        givenAt: Math.max(0, ...sourcesOf(fieldId).map((source) => ages.get(source) ?? 0)),
      }));
    });
    return {
      result: true,
      change: {
        steps: [
          ...writeCarried(tenant, carried, now),
          moveSeen(tenant, drafts, lagging.revisionId, target.id),
        ],
        audit: { subject: programmeId, details: { revision: target.number } },
        messages: [{ kind: "forms.rebase-drafts", programmeId }],
      },
    };
  },
});

/** A question that changed twice is told as it was last answered. */
const latestOf = (known: readonly FormerAnswer[], fresh: readonly FormerAnswer[]): FormerAnswer[] => [
  ...known.filter(({ fieldId }) => !fresh.some((newer) => newer.fieldId === fieldId)),
  ...fresh,
];
