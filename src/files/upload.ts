import { contentVerdict, expectedType, type TypeRefusal } from "#files/content-type";
import type { FileFamily, FileType } from "#files/file-types";
import { sizeRefusal, type SizeRefusal } from "#files/limits";
import { measured, type LengthProblem } from "#files/measured-stream";
import { headLength, tailLength } from "#files/measured-stream";
import { FileFailure, type FileKey, type FileStore } from "#files/port";

type Ends = { head: Uint8Array; tail: Uint8Array };

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
 * store does not answer. A key already taken holds the announced bytes (the store checked their hash): an upload
 * whose answer was lost goes on from there. Until a row accepts it, the file can be swept away.
 */
export async function receiveFile(
  store: Pick<FileStore, "put" | "get" | "delete">,
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
    if (error instanceof FileFailure && error.reason === "already_stored")
      return ofStored(store, upload, expected, error);
    const problem = passing.problem() ?? (isWrongBytes(error) ? "wrong_bytes" : undefined);
    if (problem === undefined) throw error;
    return { verdict: "refused", reason: problem };
  }
  return settled(store, upload, expected, await passing.measure);
}

async function settled(
  store: Pick<FileStore, "delete">,
  { key, size, sha256 }: Upload,
  expected: FileType,
  ends: Ends,
): Promise<Received> {
  const verdict = contentVerdict(expected, ends);
  if (verdict.verdict !== "refused")
    return { verdict: verdict.verdict, size, sha256, contentType: expected.contentType };
  await store.delete([key]);
  return verdict;
}

/** An upload whose answer was lost, sent again; other bytes under this key are not it. */
async function ofStored(
  store: Pick<FileStore, "get" | "delete">,
  upload: Upload,
  expected: FileType,
  taken: FileFailure,
): Promise<Received> {
  const last = upload.size - 1;
  const head = await store.get(upload.key, { start: 0, end: Math.min(headLength - 1, last) });
  const tail = await store.get(upload.key, { start: Math.max(0, upload.size - tailLength), end: last });
  if (!head || !tail || head.sha256 !== upload.sha256) throw taken;
  return settled(store, upload, expected, { head: await bytesOf(head.body), tail: await bytesOf(tail.body) });
}

const bytesOf = async (body: ReadableStream<Uint8Array>): Promise<Uint8Array> =>
  new Uint8Array(await new Response(body).arrayBuffer());

/** The body is cancelled, so that nobody waits for bytes that will not be read. */
async function refuse(body: ReadableStream<Uint8Array>, reason: UploadRefusal): Promise<Received> {
  await body.cancel();
  return { verdict: "refused", reason };
}

const isWrongBytes = (error: unknown): boolean =>
  error instanceof FileFailure && error.reason === "wrong_bytes";
