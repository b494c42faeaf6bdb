import { z } from "zod";

import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { documentFact } from "#actions/dossiers/filling";
import { answeringOf, measure, mustBeWritable } from "#actions/invitations/answering";
import { partnerDoor, staffDoor, type Door } from "#actions/invitations/doors";
import { answerSteps, writtenSteps } from "#actions/invitations/write-answers";
import { bytes, receiveUpload, uploadRefusals } from "#actions/receive-upload";
import { whole, fileFieldOf, documentIds } from "#actions/invitations/document-field";

const receiving = <const Name extends string>(name: Name, door: Door) =>
  action({
    name,
    requires: door.requires,
    access: door.access,
    input: z.strictObject({ prequalificationId: id("prq"), documentId: id("doc"), content: bytes }),
    refuses: ["not_found", "prequalification_state_forbids", "answer_changed", "conflict", ...uploadRefusals],
    reads: (scope, { prequalificationId }) => whole(scope, door, prequalificationId),
    async run(context, { documentId, content }, { row, ...read }) {
      const { now } = context;
      const answering = answeringOf(row, read);
      mustBeWritable(answering);
      const document = read.documents.find((candidate) => candidate.id === documentId);
      if (!document) throw new Refusal("not_found");
      const { fieldId, name: fileName, size, contentType } = document;
      const { families } = fileFieldOf(answering, fieldId);
      const { quarantinedAt, accepted } = await receiveUpload(context, document, families, content);
      const value = [...documentIds(answering, fieldId), documentId];
      const fact = documentFact({ ...document, acceptedAt: now, quarantinedAt });
      const after = { ...answering, documents: new Map([...answering.documents, [documentId, fact]]) };
      const { completeness } = measure(after, { ...answering.answers, [fieldId]: { value } }, [fieldId]);
      const version = answering.versions.get(fieldId) ?? 0;
      return {
        result: {
          id: documentId,
          fieldId,
          name: fileName,
          size,
          contentType,
          version: version + 1,
          quarantined: quarantinedAt !== null,
          completeness,
        },
        change: {
          steps: [
            ...accepted,
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
