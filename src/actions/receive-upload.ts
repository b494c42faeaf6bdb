import { eq, isNull } from "drizzle-orm";
import { z } from "zod";

import type { FileFamily } from "#domain/forms/fields";
import { Refusal, type RefusalCode } from "#domain/refusals";
import type { ActionContext } from "#actions/action";
import { mustHaveChanged, type Guard } from "#db/guards";
import { files } from "#db/integrations/schema";
import type { Write } from "#db/tenant";
import { storedKey } from "#files/keys";
import { largestFile } from "#files/limits";
import { receiveFile, type UploadRefusal } from "#files/upload";

/** The body of a request: a stream of bytes by its nature. */
export const bytes = z.custom<ReadableStream<Uint8Array>>((value) => value instanceof ReadableStream, {
  error: "required",
});

/** A document whose row came before its bytes. */
export type Expected = {
  fileId: string;
  key: string;
  name: string;
  contentType: string;
  size: number;
  sha256: string;
  acceptedAt: number | null;
  expiresAt: number;
};

export const uploadRefusals = [
  "upload_done",
  "upload_expired",
  "file_not_accepted",
  "file_size_refused",
  "file_incomplete",
] as const;

/**
 * Takes the bytes of a document when they are what was announced, and answers what marks it received.
 * `quarantinedAt` is when it was kept apart, for what an antivirus knows.
 * @throws Refusal one of `uploadRefusals`.
 */
export async function receiveUpload(
  { tenant, services, now }: ActionContext,
  { fileId, acceptedAt, expiresAt, ...file }: Expected,
  allowed: readonly FileFamily[],
  content: ReadableStream<Uint8Array>,
): Promise<{ quarantinedAt: number | null; accepted: (Write | Guard)[] }> {
  if (acceptedAt !== null) throw new Refusal("upload_done");
  if (expiresAt <= now) throw new Refusal("upload_expired");
  const { name, size, sha256, contentType: declaredType } = file;
  const upload = { key: storedKey(file.key), name, declaredType, size, sha256, allowed };
  const received = await receiveFile(services.files, upload, content);
  if (received.verdict === "refused")
    throw new Refusal(refusalOf[received.reason], { parameters: { max: largestFile / 1024 / 1024 } });
  const quarantinedAt = received.verdict === "quarantined" ? now : null;
  return {
    quarantinedAt,
    accepted: [
      tenant.update(
        files,
        { acceptedAt: now, quarantinedAt },
        eq(files.id, fileId),
        isNull(files.acceptedAt),
        isNull(files.deletedAt),
      ),
      mustHaveChanged("upload_done"),
    ],
  };
}

const refusalOf: Readonly<Record<UploadRefusal, RefusalCode>> = {
  extension_not_allowed: "file_not_accepted",
  type_not_allowed: "file_not_accepted",
  declared_type_differs: "file_not_accepted",
  content_differs: "file_not_accepted",
  holds_markup: "file_not_accepted",
  holds_archive: "file_not_accepted",
  holds_macros: "file_not_accepted",
  length_required: "file_size_refused",
  empty: "file_size_refused",
  too_large: "file_size_refused",
  longer_than_declared: "file_incomplete",
  shorter_than_declared: "file_incomplete",
  wrong_bytes: "file_incomplete",
};
