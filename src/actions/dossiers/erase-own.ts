import { z } from "zod";

import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { mustBear } from "#actions/dossiers/filling";
import { eraseSteps } from "#actions/dossiers/erase-again";
import { ownDossier } from "#db/dossiers/queries";
import { one } from "#db/statement";

/**
 * Erases one's dossier for good: answers, documents, history. The organisation is told that a dossier is gone, not
 * what it said. Typing the word says that it was meant.
 */
export const eraseOwnDossier = action({
  name: "dossiers.erase-own",
  requires: "dossiers.fill",
  access: "own_data_erase",
  input: z.strictObject({ dossierId: id("dos"), confirmation: z.literal("ERASE", { error: "not_offered" }) }),
  refuses: ["not_found", "dossier_of_somebody_else", "conflict"],
  reads: (scope, { dossierId }) => ({ dossier: one(ownDossier(scope, dossierId)) }),
  run({ tenant, actor, now, organisation }, { dossierId }, { dossier }) {
    if (!dossier) throw new Refusal("not_found");
    mustBear({ dossier }, actor);
    const { programmeId, state, isTest, submittedAt } = dossier;
    const recipient = organisation.settings.identity.contactEmail;
    const known = submittedAt !== null && !isTest && recipient !== "";
    return {
      result: { id: dossierId },
      change: {
        steps: eraseSteps(tenant, dossier, now),
        audit: { subject: dossierId, details: { state } },
        messages: [
          { kind: "organisations.record-erasure", what: "dossier", subjectId: dossierId, erasedAt: now },
        ],
        mails: known
          ? [
              {
                kind: "dossier-erased",
                cause: `dossier-erased:${dossierId}`,
                subjectId: programmeId,
                recipient,
                locale: organisation.settings.locale,
              },
            ]
          : [],
      },
    };
  },
});
