import { z } from "zod";

import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { mustHaveJoined } from "#actions/evaluations/desk-dossiers";
import { standpointOf } from "#actions/evaluations/judging";
import { present } from "#actions/evaluations/staff";
import { bytesToSend } from "#actions/stored-bytes";
import { aroundDossier } from "#db/evaluations/judged";
import { evaluatorOfMe, sessionById } from "#db/evaluations/sessions";
import { one } from "#db/statement";

/** A document that an evaluator may see, under the name that they may see. */
export const downloadVisibleDocument = action({
  name: "evaluations.download-document",
  requires: "evaluations.judge",
  access: "portal_call",
  input: z.strictObject({ sessionId: id("evs"), dossierId: id("dos"), documentId: id("doc") }),
  refuses: ["not_found", "evaluator_not_joined", "file_missing"],
  reads: (scope, { sessionId, dossierId }) => ({
    session: one(sessionById(scope, sessionId)),
    evaluator: one(evaluatorOfMe(scope, sessionId)),
    ...aroundDossier(scope, sessionId, dossierId),
  }),
  async run({ services, now }, { documentId }, { session, evaluator: whose, ...read }) {
    const evaluator = present(whose);
    mustHaveJoined(evaluator);
    const { seen } = await standpointOf(present(session), evaluator, read, now);
    const shown =
      seen.access === "open" ? seen.dossier.documents.find((one) => one.id === documentId) : undefined;
    const stored = read.documents.find((one) => one.id === documentId);
    if (!shown || !stored) throw new Refusal("not_found");
    const file = await bytesToSend(services.files, stored.key);
    return {
      result: { name: shown.name, contentType: stored.contentType, size: stored.size, body: file.body },
    };
  },
});
