import { z } from "zod";

import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { announcedFields, announcedFile } from "#actions/forms/announced-file";
import { answeringOf, mustBeWritable } from "#actions/invitations/answering";
import { partnerDoor, staffDoor, type Door } from "#actions/invitations/doors";
import { mustHold } from "#db/guards";
import { files } from "#db/integrations/schema";
import { hasRoom } from "#db/invitations/answers";
import { prequalificationDocuments } from "#db/invitations/answers-schema";
import { whole, fileFieldOf } from "#actions/invitations/document-field";

const announcing = <const Name extends string>(name: Name, door: Door) =>
  action({
    name,
    requires: door.requires,
    access: door.access,
    retriedOn: "conflict",
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
            mustHold(
              "conflict",
              hasRoom(context.tenant, document.prequalificationId, fieldId, field.maxFiles, context.now),
            ),
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
