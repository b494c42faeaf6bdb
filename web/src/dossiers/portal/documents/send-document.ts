import { bodyOf } from "#api/client";
import { dossiersAnnounceDocument, dossiersRemoveDocument } from "#api/generated";
import { ProblemError } from "#api/problem";
import { fingerprintOf } from "#design/form/fingerprint";
import { type Transfer, transfer } from "#design/form/upload-transfer";
import type { StoredFile } from "#design/form/use-uploads";
import { contentTypeOf } from "#design/form/content-type-of";
import { ownDocumentUrl } from "#dossiers/queries";

type Place = { slug: string; dossierId: string };

/** Announces a file with its fingerprint, then sends its bytes. What was cut frees its place. */
export async function sendDocument(
  { slug, dossierId }: Place,
  fieldId: string,
  file: File,
  options: Transfer,
): Promise<StoredFile> {
  const sha256 = await fingerprintOf(file);
  options.signal.throwIfAborted();
  const { id, name, size } = await bodyOf(
    dossiersAnnounceDocument({
      path: { organisation: slug, dossierId },
      body: { fieldId, name: file.name, size: file.size, sha256, contentType: contentTypeOf(file) },
      signal: options.signal,
    }),
  );
  try {
    await transfer(ownDocumentUrl(slug, dossierId, id), file, options);
  } catch (error) {
    // An answer that was lost: the bytes had arrived.
    if (!(error instanceof ProblemError && error.problem.code === "upload_done")) {
      await removeDocument({ slug, dossierId }, id).catch(() => undefined);
      throw error;
    }
  }
  return { id, name, bytes: size };
}

export const removeDocument = ({ slug, dossierId }: Place, documentId: string) =>
  dossiersRemoveDocument({ path: { organisation: slug, dossierId, documentId } });
