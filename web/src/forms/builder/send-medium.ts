import { bodyOf } from "#api/client";
import { formsAnnounceMedium } from "#api/generated";
import { contentTypeOf } from "#design/form/content-type-of";
import { fingerprintOf } from "#design/form/fingerprint";
import { type Transfer, transfer } from "#design/form/upload-transfer";
import { mediumUrl } from "#forms/fill/text-step";

/** Announces a picture or a paper with its fingerprint, then sends its bytes: answers its id. */
export async function sendMedium(slug: string, file: File, options: Transfer): Promise<string> {
  const sha256 = await fingerprintOf(file);
  options.signal.throwIfAborted();
  const { id } = await bodyOf(
    formsAnnounceMedium({
      path: { organisation: slug },
      body: { name: file.name, size: file.size, sha256, contentType: contentTypeOf(file) },
      signal: options.signal,
    }),
  );
  await transfer(mediumUrl(slug, id), file, options);
  return id;
}
