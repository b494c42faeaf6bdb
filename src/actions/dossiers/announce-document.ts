import { z } from "zod";

import { editors } from "#domain/dossiers/editing";
import { dossierStorage } from "#domain/dossiers/storage";
import { fieldIndex } from "#domain/forms/layout";
import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import {
  fillingOf,
  mustBeOpen,
  mustBeWritable,
  type DocumentRow,
  type Filling,
} from "#actions/dossiers/filling";
import { announcedFields, announcedFile } from "#actions/forms/announced-file";
import { around, ownDossier } from "#db/dossiers/queries";
import { hasRoom } from "#db/dossiers/room";
import { dossierDocuments } from "#db/dossiers/schema";
import { mustHold } from "#db/guards";
import { files } from "#db/integrations/schema";
import { one } from "#db/statement";

/**
 * Announces a file: its name, size (bytes), SHA-256 and type. The row comes first, so that bytes without a row
 * can never be lost sight of; the answer says where to send them, for one hour.
 */
export const announceDocument = action({
  name: "dossiers.announce-document",
  requires: "dossiers.fill",
  access: "portal_call",
  retriedOn: "conflict",
  input: z.strictObject({
    dossierId: id("dos"),
    ...announcedFields,
  }),
  refuses: [
    "not_found",
    "dossier_state_forbids",
    "step_already_validated",
    "file_size_refused",
    "file_not_accepted",
    "too_many_files",
    "storage_full",
  ],
  reads: (scope, { dossierId }) => ({
    dossier: one(ownDossier(scope, dossierId)),
    ...around(scope, dossierId),
  }),
  run(context, { fieldId, ...announced }, { dossier, ...read }) {
    const { tenant, now, newId } = context;
    const filling = fillingOf(dossier, read, "applicant");
    mustTakeFiles(filling, fieldId);
    const rules = fileRulesOf(filling, fieldId);
    const file = announcedFile(context, rules, announced);
    refuseWhenFull(filling, fieldId, rules.maxFiles, file.size, now);
    const correcting = filling.dossier.state === "correction_requested";
    const place = { fieldId, maxFiles: rules.maxFiles, size: file.size, correcting };
    const documentId = newId("doc");
    return {
      result: {
        id: documentId,
        fieldId,
        name: file.name,
        size: file.size,
        contentType: file.contentType,
        expiresAt: file.expiresAt,
      },
      change: {
        steps: [
          mustHold("conflict", hasRoom(tenant, filling.dossier.id, place, now)),
          tenant.insert(files, file),
          tenant.insert(dossierDocuments, {
            id: documentId,
            dossierId: filling.dossier.id,
            fieldId,
            fileId: file.id,
            addedAt: now,
            held: fieldId.startsWith("stp_") || correcting,
          }),
        ],
        audit: "none",
      },
    };
  },
});

/** What a file question, or a payment step, accepts. */
export function fileRulesOf({ definition }: Filling, id: string) {
  const step = definition.steps.find((candidate) => candidate.id === id);
  if (step?.type === "payment_proof") return step;
  const placed = fieldIndex(definition).get(id);
  if (placed?.field.type !== "file" || placed.block !== null) throw new Refusal("not_found");
  return placed.field;
}

/**
 * Answers are written while the dossier is its applicant's; a payment proof as long as nothing is decided, and after
 * that when it was refused or its validation taken back: its applicant was asked for another.
 */
export function mustTakeFiles(filling: Filling, id: string): void {
  if (!id.startsWith("stp_")) {
    mustBeWritable(filling);
    return mustBeOpen(filling, id);
  }
  const { state, trashedAt } = filling.dossier;
  const proof = filling.proofs.get(id)?.state;
  const isAskedAgain = proof === "rejected" || proof === "reversed";
  if ((editors[state] === null && !isAskedAgain) || trashedAt !== null)
    throw new Refusal("dossier_state_forbids");
}

/** Announced uploads that expired do not count: they never became files. */
function refuseWhenFull(
  { rows }: Filling,
  fieldId: string,
  maxFiles: number,
  size: number,
  now: number,
): void {
  const live = rows.documents.filter(({ acceptedAt, expiresAt }) => acceptedAt !== null || expiresAt > now);
  const isOfThis = (document: DocumentRow) =>
    document.fieldId === fieldId && (document.held || !fieldId.startsWith("stp_"));
  if (live.filter(isOfThis).length >= maxFiles)
    throw new Refusal("too_many_files", { parameters: { max: maxFiles } });
  const total = live.reduce((sum, document) => sum + document.size, size);
  if (live.length >= dossierStorage.files || total > dossierStorage.bytes) {
    throw new Refusal("storage_full", { parameters: { max: dossierStorage.bytes / 1024 / 1024 } });
  }
}
