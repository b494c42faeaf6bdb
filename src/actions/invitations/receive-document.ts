import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";

import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { documentFact } from "#actions/dossiers/filling";
import { bytes, mustBeTaken } from "#actions/dossiers/receive-document";
import { answeringOf, measure, mustBeWritable } from "#actions/invitations/answering";
import { partnerDoor, staffDoor, type Door } from "#actions/invitations/doors";
import { answerSteps, writtenSteps } from "#actions/invitations/write-answers";
import { mustHaveChanged } from "#db/guards";
import { files } from "#db/integrations/schema";
import { storedKey } from "#files/keys";
import { receiveFile } from "#files/upload";
import { whole, fileFieldOf, documentIds } from "#actions/invitations/document-field";

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
