import { eq, isNull } from "drizzle-orm";
import { z } from "zod";

import { requestStorage } from "#domain/clients/event-requests";
import { uploadLifetime } from "#domain/dossiers/storage";
import { fileFamilies } from "#domain/forms/fields";
import { shortText } from "#domain/input";
import { Refusal } from "#domain/refusals";
import type { ActionContext } from "#actions/action";
import { actorId } from "#actions/actor";
import { receiveUpload, uploadRefusals } from "#actions/receive-upload";
import { bytesToSend } from "#actions/stored-bytes";
import { eventRequestDocuments, eventRequests } from "#db/clients/requests-schema";
import { files } from "#db/integrations/schema";
import { mustHaveChanged } from "#db/guards";
import { expectedType } from "#files/content-type";
import { fileKey } from "#files/keys";
import { largestFile } from "#files/limits";
import { cleanFileName } from "#files/names";

export const announced = {
  name: shortText(255, 1),
  size: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: "invalid" }),
  contentType: z.string().max(150),
};
export type Announced = z.output<z.ZodObject<typeof announced>>;

type Request = typeof eventRequests.$inferSelect;
export type RequestDocument = {
  id: string;
  fileId: string;
  key: string;
  name: string;
  size: number;
  sha256: string;
  contentType: string;
  acceptedAt: number | null;
  quarantinedAt: number | null;
  expiresAt: number;
  byStaff: boolean;
};
type Around = { request: Request | undefined; documents: readonly RequestDocument[] };

export const announceRefusals = [
  "not_found",
  "file_size_refused",
  "file_not_accepted",
  "too_many_files",
  "storage_full",
] as const;

/** Writes the intent: the row comes before the bytes. */
export function announce(
  context: ActionContext,
  file: Announced,
  { request, documents }: Around,
  byStaff: boolean,
) {
  if (!request) throw new Refusal("not_found");
  const { tenant, actor, now, newId } = context;
  const name = cleanFileName(file.name);
  if (file.size < 1 || file.size > largestFile)
    throw new Refusal("file_size_refused", { parameters: { max: Math.floor(largestFile / 1024 / 1024) } });
  const expected = expectedType(name, file.contentType, fileFamilies);
  if (typeof expected === "string") throw new Refusal("file_not_accepted");
  refuseWhenFull(documents, file.size, now);
  const [documentId, fileId] = [newId("doc"), newId("fil")];
  const expiresAt = now + uploadLifetime;
  const row = {
    id: fileId,
    area: "documents" as const,
    key: fileKey(tenant.organisationId, "documents", fileId.slice(4)),
    name,
    size: file.size,
    sha256: file.sha256,
    contentType: expected.contentType,
    uploadedBy: byStaff ? actorId(actor) : null,
    intendedAt: now,
    expiresAt,
  };
  return {
    result: { id: documentId, name, size: file.size, contentType: expected.contentType, expiresAt },
    change: {
      steps: [
        tenant.insert(files, row),
        tenant.insert(eventRequestDocuments, {
          id: documentId,
          requestId: request.id,
          fileId,
          byStaff,
          addedAt: now,
        }),
      ],
      audit: "none" as const,
    },
  };
}

function refuseWhenFull(documents: readonly RequestDocument[], size: number, now: number): void {
  const live = documents.filter(({ acceptedAt, expiresAt }) => acceptedAt !== null || expiresAt > now);
  if (live.length >= requestStorage.files)
    throw new Refusal("too_many_files", { parameters: { max: requestStorage.files } });
  if (live.reduce((sum, document) => sum + document.size, size) > requestStorage.bytes)
    throw new Refusal("storage_full", { parameters: { max: requestStorage.bytes / 1024 / 1024 } });
}

export const receiveRefusals = ["not_found", ...uploadRefusals] as const;

/** Takes the bytes when they are what was announced. */
export async function receive(
  context: ActionContext,
  documentId: string,
  body: ReadableStream<Uint8Array>,
  { request, documents }: Around,
) {
  const document = documents.find(({ id }) => id === documentId);
  if (!request || !document) throw new Refusal("not_found");
  const { name, contentType, size } = document;
  const { quarantinedAt, accepted } = await receiveUpload(context, document, fileFamilies, body);
  return {
    result: { id: documentId, name, size, contentType, quarantined: quarantinedAt !== null },
    change: {
      steps: accepted,
      audit: { subject: request.id, details: { documentId } },
    },
  };
}

/** Takes a document off a request; its bytes are erased by a queue. */
export function remove({ tenant, now }: ActionContext, documentId: string, { request, documents }: Around) {
  const document = documents.find(({ id }) => id === documentId);
  if (!request || !document) throw new Refusal("not_found");
  const { fileId } = document;
  return {
    result: { id: documentId },
    change: {
      steps: [
        tenant.update(
          eventRequestDocuments,
          { removedAt: now },
          eq(eventRequestDocuments.id, documentId),
          isNull(eventRequestDocuments.removedAt),
        ),
        mustHaveChanged("not_found"),
        tenant.update(files, { deletedAt: now }, eq(files.id, fileId)),
      ],
      messages: [{ kind: "files.erase" as const, fileId }],
      audit: { subject: request.id, details: { documentId } },
    },
  };
}

/** What waits for its bytes, or is held in quarantine, is not there to be read. */
export async function open({ services }: ActionContext, documentId: string, { request, documents }: Around) {
  const document = documents.find(({ id }) => id === documentId);
  if (!request || !document || document.acceptedAt === null || document.quarantinedAt !== null)
    throw new Refusal("not_found");
  const file = await bytesToSend(services.files, document.key);
  const { name, contentType, size } = document;
  return { result: { name, contentType, size, body: file.body } };
}
