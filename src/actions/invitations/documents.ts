import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";

import { fieldIndex } from "#domain/forms/layout";
import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { documentFact } from "#actions/dossiers/filling";
import { bytes, mustBeTaken } from "#actions/dossiers/receive-document";
import { announcedFields, announcedFile } from "#actions/forms/announced-file";
import { answeringOf, measure, mustBeWritable, type Answering } from "#actions/invitations/answering";
import { partnerDoor, staffDoor, type Door } from "#actions/invitations/doors";
import { answerSteps, writtenSteps } from "#actions/invitations/write-answers";
import { mustHaveChanged } from "#db/guards";
import { files } from "#db/integrations/schema";
import { around } from "#db/invitations/answers";
import { prequalificationDocuments } from "#db/invitations/answers-schema";
import type { ReadScope } from "#actions/read-scope";
import { one } from "#db/statement";
import { storedKey } from "#files/keys";
import { receiveFile } from "#files/upload";

const whole = (scope: ReadScope, door: Door, prequalificationId: string) => ({
  row: one(door.find(scope, prequalificationId)),
  ...around(scope, prequalificationId),
});

const announcing = <const Name extends string>(name: Name, door: Door) =>
  action({
    name,
    requires: door.requires,
    access: door.access,
    input: z.strictObject({ prequalificationId: id("prq"), ...announcedFields }),
    refuses: [
      "not_found",
      "prequalification_state_forbids",
      "file_size_refused",
      "file_not_accepted",
      "too_many_files",
    ],
    reads: (scope, { prequalificationId }) => whole(scope, door, prequalificationId),
    run(context, { fieldId, ...announced }, { row, ...read }) {
      const answering = answeringOf(row, read);
      mustBeWritable(answering);
      const field = fileFieldOf(answering, fieldId);
      const file = announcedFile(context, field, announced);
      const live = read.documents.filter(
        (document) =>
          document.fieldId === fieldId && (document.acceptedAt !== null || document.expiresAt > context.now),
      );
      if (live.length >= field.maxFiles)
        throw new Refusal("too_many_files", { parameters: { max: field.maxFiles } });
      const documentId = context.newId("doc");
      const document = {
        id: documentId,
        prequalificationId: answering.prequalification.id,
        fieldId,
        fileId: file.id,
        addedAt: context.now,
      };
      const { name: fileName, size, contentType, expiresAt } = file;
      return {
        result: { id: documentId, fieldId, name: fileName, size, contentType, expiresAt },
        change: {
          steps: [
            context.tenant.insert(files, file),
            context.tenant.insert(prequalificationDocuments, document),
          ],
          audit: "none",
        },
      };
    },
  });

/** Announces a file before its bytes, so that bytes without a row are never lost sight of. */
export const announceDocument = announcing("invitations.announce-document", partnerDoor);
export const announceDocumentOnBehalf = announcing("invitations.announce-document-on-behalf", staffDoor);

function fileFieldOf({ definition }: Answering, fieldId: string) {
  const placed = fieldIndex(definition).get(fieldId);
  if (placed?.field.type !== "file" || placed.block !== null) throw new Refusal("not_found");
  return placed.field;
}

const receiving = <const Name extends string>(name: Name, door: Door) =>
  action({
    name,
    requires: door.requires,
    access: door.access,
    input: z.strictObject({ prequalificationId: id("prq"), documentId: id("doc"), content: bytes }),
    refuses: [
      "not_found",
      "prequalification_state_forbids",
      "upload_done",
      "upload_expired",
      "file_not_accepted",
      "file_size_refused",
      "file_incomplete",
      "answer_changed",
      "conflict",
    ],
    reads: (scope, { prequalificationId }) => whole(scope, door, prequalificationId),
    async run(context, { documentId, content }, { row, ...read }) {
      const { tenant, now, services } = context;
      const answering = answeringOf(row, read);
      mustBeWritable(answering);
      const document = read.documents.find((candidate) => candidate.id === documentId);
      if (!document) throw new Refusal("not_found");
      if (document.acceptedAt !== null) throw new Refusal("upload_done");
      if (document.expiresAt <= now) throw new Refusal("upload_expired");
      const { fieldId, name: fileName, size, contentType, sha256 } = document;
      const { families } = fileFieldOf(answering, fieldId);
      const upload = {
        key: storedKey(document.key),
        name: fileName,
        declaredType: contentType,
        size,
        sha256,
        allowed: families,
      };
      const quarantined = mustBeTaken(await receiveFile(services.files, upload, content)) === "quarantined";
      const value = [...documentIds(answering, fieldId), documentId];
      const accepted = documentFact({
        ...document,
        acceptedAt: now,
        quarantinedAt: quarantined ? now : null,
      });
      const after = { ...answering, documents: new Map([...answering.documents, [documentId, accepted]]) };
      const { completeness } = measure(after, { ...answering.answers, [fieldId]: { value } }, [fieldId]);
      const version = answering.versions.get(fieldId) ?? 0;
      const isThis = and(eq(files.id, document.fileId), isNull(files.acceptedAt), isNull(files.deletedAt));
      return {
        result: {
          id: documentId,
          fieldId,
          name: fileName,
          size,
          contentType,
          version: version + 1,
          quarantined,
          completeness,
        },
        change: {
          steps: [
            tenant.update(
              files,
              { acceptedAt: now, quarantinedAt: quarantined ? now : null },
              isThis ?? sql`false`,
            ),
            mustHaveChanged("upload_done"),
            ...answerSteps(context, answering.prequalification.id, fieldId, value, version),
            ...writtenSteps(context, answering, completeness.percent),
          ],
          audit: { subject: answering.prequalification.id, details: { documentId } },
        },
      };
    },
  });

/** Receives the bytes of an announced document; once they are what was announced, the answer names them. */
export const receiveDocument = receiving("invitations.receive-document", partnerDoor);
export const receiveDocumentOnBehalf = receiving("invitations.receive-document-on-behalf", staffDoor);

export function documentIds({ answers }: Answering, fieldId: string): string[] {
  const value = answers[fieldId]?.value;
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

const removing = <const Name extends string>(name: Name, door: Door) =>
  action({
    name,
    requires: door.requires,
    access: door.access,
    input: z.strictObject({ prequalificationId: id("prq"), documentId: id("doc") }),
    refuses: ["not_found", "prequalification_state_forbids", "answer_changed", "conflict"],
    reads: (scope, { prequalificationId }) => whole(scope, door, prequalificationId),
    run(context, { documentId }, { row, ...read }) {
      const { tenant, now } = context;
      const answering = answeringOf(row, read);
      mustBeWritable(answering);
      const document = read.documents.find((candidate) => candidate.id === documentId);
      if (!document) throw new Refusal("not_found");
      const { fieldId, fileId } = document;
      const before = documentIds(answering, fieldId);
      const value = before.filter((other) => other !== documentId);
      const named = value.length < before.length;
      const version = answering.versions.get(fieldId) ?? 0;
      const { completeness } = measure(answering, { ...answering.answers, [fieldId]: { value } }, [fieldId]);
      const isThis = and(
        eq(prequalificationDocuments.id, documentId),
        isNull(prequalificationDocuments.removedAt),
      );
      // A validation keeps its proofs: only a file that none names is erased.
      const kept = sql`not exists (select 1 from prequalification_validations v, json_each(v.document_ids) d
        where v.organisation_id = ${tenant.organisationId} and v.prequalification_id = ${answering.prequalification.id} and d.value = ${documentId})`;
      return {
        result: { fieldId, version: named ? version + 1 : version, completeness },
        change: {
          steps: [
            tenant.update(prequalificationDocuments, { removedAt: now }, isThis ?? sql`false`),
            mustHaveChanged("not_found"),
            tenant.update(files, { deletedAt: now }, eq(files.id, fileId), kept),
            ...(named ? answerSteps(context, answering.prequalification.id, fieldId, value, version) : []),
            ...writtenSteps(context, answering, completeness.percent),
          ],
          messages: [{ kind: "files.erase", fileId }],
          audit: { subject: answering.prequalification.id, details: { documentId } },
        },
      };
    },
  });

/** Takes a document off the answer; its bytes are erased by a queue, unless a validation rests on them. */
export const removeDocument = removing("invitations.remove-document", partnerDoor);
export const removeDocumentOnBehalf = removing("invitations.remove-document-on-behalf", staffDoor);

const opening = <const Name extends string>(
  name: Name,
  door: Door,
  requires: "invitations.read" | "invitations.answer",
) =>
  action({
    name,
    requires,
    access: requires === "invitations.read" ? "read_other" : "own_data_read",
    input: z.strictObject({ prequalificationId: id("prq"), documentId: id("doc") }),
    refuses: ["not_found"],
    reads: (scope, { prequalificationId }) => whole(scope, door, prequalificationId),
    async run({ services }: ActionContext, { documentId }, { row, ...read }) {
      answeringOf(row, read);
      const document = read.documents.find((candidate) => candidate.id === documentId);
      if (!document || document.acceptedAt === null || document.quarantinedAt !== null)
        throw new Refusal("not_found");
      const file = await services.files.get(storedKey(document.key));
      if (!file) throw new Error("An accepted document has no bytes.");
      const { name: fileName, contentType, size } = document;
      return { result: { name: fileName, contentType, size, body: file.body } };
    },
  });

/** A document of one's own answers, and of any for staff. */
export const downloadOwnDocument = opening(
  "invitations.download-own-document",
  partnerDoor,
  "invitations.answer",
);
export const downloadDocument = opening("invitations.download-document", staffDoor, "invitations.read");
