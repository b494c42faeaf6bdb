import { z } from "zod";

import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { answeringOf } from "#actions/invitations/answering";
import { partnerDoor, staffDoor, type Door } from "#actions/invitations/doors";
import { bytesToSend } from "#actions/stored-bytes";
import { whole } from "#actions/invitations/document-field";

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
    refuses: ["not_found", "file_missing"],
    reads: (scope, { prequalificationId }) => whole(scope, door, prequalificationId),
    async run({ services }: ActionContext, { documentId }, { row, ...read }) {
      answeringOf(row, read);
      const document = read.documents.find((candidate) => candidate.id === documentId);
      if (!document || document.acceptedAt === null || document.quarantinedAt !== null)
        throw new Refusal("not_found");
      const file = await bytesToSend(services.files, document.key);
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
