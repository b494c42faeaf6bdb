import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";

import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { mustTakeFiles } from "#actions/dossiers/announce-document";
import { fillingOf, measure, type DocumentRow, type Filling } from "#actions/dossiers/filling";
import { isKeptAsSent, isKeptInTime } from "#actions/dossiers/in-time";
import { documentIds } from "#actions/dossiers/receive-document";
import { answerSteps, touchSteps } from "#actions/dossiers/save-answer";
import { around, ownDossier } from "#db/dossiers/queries";
import { dossierDocuments } from "#db/dossiers/schema";
import { files } from "#db/integrations/schema";
import { mustHaveChanged } from "#db/guards";
import { one } from "#db/statement";
import type { Tenant } from "#db/tenant";

/** Takes a document off the answer; its bytes are erased by a queue, after the commit, unless they are kept beside. */
export const removeDocument = action({
  name: "dossiers.remove-document",
  requires: "dossiers.fill",
  access: "portal_call",
  input: z.strictObject({ dossierId: id("dos"), documentId: id("doc") }),
  refuses: [
    "not_found",
    "dossier_state_forbids",
    "step_already_validated",
    "payment_proof_state_forbids",
    "answer_changed",
    "conflict",
  ],
  retriedOn: "conflict",
  reads: (scope, { dossierId }) => ({
    dossier: one(ownDossier(scope, dossierId)),
    ...around(scope, dossierId),
  }),
  run({ tenant, actor, now }, { documentId }, { dossier, ...read }) {
    const filling = fillingOf(dossier, read, "applicant");
    const document = read.documents.find((candidate) => candidate.id === documentId);
    if (!document) throw new Refusal("not_found");
    const { fieldId, fileId } = document;
    mustTakeFiles(filling, fieldId);
    mustNotBeSent(document);
    const value = documentIds(filling, fieldId).filter((other) => other !== documentId);
    const version = filling.versions.get(fieldId) ?? 0;
    const { completeness } = measure(filling, { ...filling.answers, [fieldId]: { value } });
    const named = value.length < documentIds(filling, fieldId).length;
    const updatedBy = actor.kind === "person" ? actor.person.id : "";
    const isOurs = isOnlyOurs(filling, document);
    const isErased = isOurs && !isKeptInTime(filling, document, now) && !isKeptAsSent(filling, document);
    return {
      result: { fieldId, version: named ? version + 1 : version, completeness },
      change: {
        steps: [
          ...(isOurs ? removeSteps(tenant, document, now) : []),
          ...(isErased ? [tenant.update(files, { deletedAt: now }, eq(files.id, fileId))] : []),
          ...(named ? answerSteps(tenant, filling, { fieldId, value, version, now, updatedBy }) : []),
          ...touchSteps(tenant, filling.dossier, now, completeness.percent, "conflict"),
        ],
        messages: isErased ? [{ kind: "files.erase", fileId }] : [],
        audit: { subject: filling.dossier.id, details: { documentId } },
      },
    };
  },
});

/** A payment proof that was sent is not taken back: another one replaces it. */
function mustNotBeSent({ fieldId, held }: DocumentRow): void {
  if (fieldId.startsWith("stp_") && !held) throw new Refusal("payment_proof_state_forbids");
}

/** During a correction, the organisation still reads the file that was sent: only its answer lets go of it. */
const isOnlyOurs = ({ dossier }: Filling, { held }: DocumentRow): boolean =>
  dossier.state !== "correction_requested" || held;

const removeSteps = (tenant: Tenant, { id: documentId }: DocumentRow, now: number) => [
  tenant.update(
    dossierDocuments,
    { removedAt: now },
    and(eq(dossierDocuments.id, documentId), isNull(dossierDocuments.removedAt)) ?? sql`false`,
  ),
  mustHaveChanged("not_found"),
];
