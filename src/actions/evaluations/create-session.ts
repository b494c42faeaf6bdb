import { z } from "zod";

import { defaultDisagreement } from "#domain/evaluations/aggregate";
import { proposedBlinding, type Blinding } from "#domain/evaluations/blinding";
import { id, shortText } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { present, staffId } from "#actions/evaluations/staff";
import { evaluationSessions } from "#db/evaluations/schema";
import { findPublishedRevision } from "#db/forms/queries";
import { findProgramme } from "#db/programmes/queries";
import { one } from "#db/statement";

const nothingShown: Blinding = { shownFieldIds: [], fileNames: "replaced" };

/** A session in preparation, blind to begin with: what identifies an applicant by its nature is hidden. */
export const createSession = action({
  name: "evaluations.create-session",
  requires: "evaluations.manage",
  access: "write",
  input: z.strictObject({ programmeId: id("prg"), title: shortText(200, 1) }),
  refuses: ["not_found"],
  reads: (scope, { programmeId }) => ({
    programme: one(findProgramme(scope, programmeId)),
    revision: one(findPublishedRevision(scope, programmeId)),
  }),
  run({ tenant, actor, now, newId }, { programmeId, title }, { programme, revision }) {
    if (present(programme).trashedAt !== null) throw new Refusal("not_found");
    const sessionId = newId("evs");
    const session = {
      id: sessionId,
      programmeId,
      title,
      instructions: "",
      grid: { criteria: [] },
      phases: [],
      blinding: revision ? proposedBlinding(revision.definition) : nothingShown,
      perDossier: 2,
      average: "mean" as const,
      disagreement: defaultDisagreement,
      state: "setup" as const,
      createdBy: staffId(actor),
      createdAt: now,
      updatedAt: now,
    };
    return {
      result: { id: sessionId, version: 1 },
      change: {
        steps: [tenant.insert(evaluationSessions, session)],
        audit: { subject: sessionId, details: { programmeId } },
      },
    };
  },
});
