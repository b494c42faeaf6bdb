import { contentVerdict, expectedType, type TypeRefusal } from "#files/content-type";
import type { FileFamily } from "#files/file-types";
import { sizeRefusal, type SizeRefusal } from "#files/limits";
import { measured, type LengthProblem } from "#files/measured-stream";
import { FileFailure, type FileKey, type FileStore } from "#files/port";

/** What was announced before the bytes came; `sha256` in lower-case hexadecimal, `size` in bytes. */
export type Upload = {
  key: FileKey;
  name: string;
  declaredType: string;
  size: number;
  sha256: string;
  allowed: readonly FileFamily[];
};

export type UploadRefusal = TypeRefusal | LengthProblem | SizeRefusal | "wrong_bytes";

/** `accepted` may be shown to people; `quarantined` is kept and never served; `refused` left nothing behind. */
export type Received =
  | { verdict: "accepted" | "quarantined"; size: number; sha256: string; contentType: string }
  | { verdict: "refused"; reason: UploadRefusal };

/**
 * Stores a file while it is measured, then says whether it is what it claims to be. Throws a FileFailure when the
 * store does not answer or when the key is already taken. Until a row accepts it, the file can be swept away.
 */
export async function receiveFile(
  store: Pick<FileStore, "put" | "delete">,
  upload: Upload,
  body: ReadableStream<Uint8Array>,
): Promise<Received> {
  const expected = expectedType(upload.name, upload.declaredType, upload.allowed);
  if (typeof expected === "string") return refuse(body, expected);
  const tooMuch = sizeRefusal(upload.size);
  if (tooMuch) return refuse(body, tooMuch);
  const passing = measured(body, upload.size);
  const { size, sha256, key } = upload;
  try {
    await store.put(key, passing.body, { size, sha256, contentType: expected.contentType });
  } catch (error) {
    // A store tells only that the stream broke; the meter knows why.
    const problem = passing.problem() ?? (isWrongBytes(error) ? "wrong_bytes" : undefined);
    if (problem === undefined) throw error;
    return { verdict: "refused", reason: problem };
  }
  const verdict = contentVerdict(expected, await passing.measure);
  if (verdict.verdict !== "refused")
    return { verdict: verdict.verdict, size, sha256, contentType: expected.contentType };
  await store.delete([key]);
  return verdict;
}

/** The body is cancelled, so that nobody waits for bytes that will not be read. */
async function refuse(body: ReadableStream<Uint8Array>, reason: UploadRefusal): Promise<Received> {
  await body.cancel();
  return { verdict: "refused", reason };
}

const isWrongBytes = (error: unknown): boolean =>
  error instanceof FileFailure && error.reason === "wrong_bytes";
