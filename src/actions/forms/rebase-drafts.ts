import { z } from "zod";

import { id } from "#domain/input";
import { diffDefinitions } from "#domain/forms/definition-diff";
import { replacedFields } from "#domain/forms/revision-impact";
import { action } from "#actions/action";
import { rebaseDrafts } from "#db/forms/rebase";
import { findLaggingDraft, findPublishedRevision } from "#db/forms/queries";
import { one } from "#db/statement";

/**
 * Moves the drafts of a programme to its published revision, a chunk at a time: whatever was published in between,
 * it stops when no draft lags behind.
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
  run({ tenant, now }, { programmeId }, { target, lagging }) {
    if (!target || !lagging) return { result: false, change: { steps: [], audit: "none" } };
    const lost = replacedFields(diffDefinitions(lagging.definition, target.definition));
    return {
      result: true,
      change: {
        steps: rebaseDrafts(tenant, programmeId, lagging.revisionId, target.id, lost, now),
        audit: { subject: programmeId, details: { revision: target.number } },
        messages: [{ kind: "forms.rebase-drafts", programmeId }],
      },
    };
  },
});
