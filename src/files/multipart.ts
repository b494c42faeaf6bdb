import { createHash } from "node:crypto";

import { concatenated } from "#files/bytes";

/** R2 takes parts of one size, at least 5 MiB, the last excepted. In bytes. */
export const partSize = 8 * 1024 * 1024;

/** Sends a stream to R2 part by part: one part in memory, whatever the length. A failure leaves nothing behind. */
export async function writeInParts(
  bucket: R2Bucket,
  key: string,
  body: ReadableStream<Uint8Array>,
  contentType: string,
): Promise<{ size: number; sha256: string }> {
  const upload = await bucket.createMultipartUpload(key, { httpMetadata: { contentType } });
  const hash = createHash("sha256");
  const parts: R2UploadedPart[] = [];
  let size = 0;
  try {
    for await (const part of partsOf(body)) {
      hash.update(part);
      size += part.byteLength;
      parts.push(await upload.uploadPart(parts.length + 1, part));
    }
    await upload.complete(parts);
    return { size, sha256: hash.digest("hex") };
  } catch (error) {
    await upload.abort().catch(() => undefined);
    throw error;
  }
}

async function* partsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    waiting.push(chunk);
    length += chunk.byteLength;
    while (length >= partSize) {
      const whole = concatenated(waiting);
      yield whole.subarray(0, partSize);
      waiting = [whole.slice(partSize)];
      length -= partSize;
    }
  }
  yield concatenated(waiting);
}
