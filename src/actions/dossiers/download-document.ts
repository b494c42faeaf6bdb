import { sql } from "drizzle-orm";
import { z } from "zod";

import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { bytesToSend } from "#actions/stored-bytes";
import { isMine } from "#db/dossiers/mine";
import { documentOf, stateSince } from "#db/dossiers/queries";
import { dossierDocuments, dossiers } from "#db/dossiers/schema";
import { one } from "#db/statement";

/** As `readUntil`; what waits to be sent is nobody else's. */
const openToStaff = sql`${dossierDocuments.held} = 0 and (${dossiers.state} <> 'draft' or ${dossiers.isTest} = 1
  or ${dossiers.sharedAt} is not null or ${dossiers.submittedAt} is not null
  and (${dossierDocuments.addedAt} <= ${stateSince} or ${dossierDocuments.fieldId} like 'stp_%'))`;

const input = z.strictObject({ dossierId: id("dos"), documentId: id("doc") });

/** A document of a dossier sent to the organisation, for its staff. */
export const downloadDocument = action({
  name: "dossiers.download-document",
  requires: "dossiers.read",
  access: "read_work",
  input,
  refuses: ["not_found", "file_missing"],
  reads: (scope, { dossierId, documentId }) => ({
    document: one(documentOf(scope, dossierId, documentId, openToStaff)),
  }),
  run: (context, _input, { document }) => open(context, document),
});

/** A document of one's own dossier. */
export const downloadOwnDocument = action({
  name: "dossiers.download-own-document",
  requires: "dossiers.fill",
  access: "own_data_read",
  input,
  refuses: ["not_found", "file_missing"],
  reads: (scope, { dossierId, documentId }) => ({
    document: one(documentOf(scope, dossierId, documentId, isMine(scope))),
  }),
  run: (context, _input, { document }) => open(context, document),
});

type Found = Awaited<ReturnType<typeof documentOf>>[number] | undefined;

/** What waits for its bytes, or is held in quarantine, is not there to be read. */
async function open({ services }: ActionContext, document: Found) {
  if (!document || document.acceptedAt === null || document.quarantinedAt !== null)
    throw new Refusal("not_found");
  const file = await bytesToSend(services.files, document.key);
  return {
    result: { name: document.name, contentType: document.contentType, size: document.size, body: file.body },
  };
}
