import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";

/** What is known of bytes once the last has passed. `size` in bytes; `sha256` in lower-case hexadecimal. */
export type PackedFacts = { crc: number; size: number; sha256: string };

/** Deflates as the bytes pass, and measures them as they were before. */
export function packed(body: ReadableStream<Uint8Array>): {
  body: ReadableStream<Uint8Array>;
  facts: () => PackedFacts;
} {
  const hash = createHash("sha256");
  let crc = 0;
  let size = 0;
  const meter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      crc = crc32(chunk, crc);
      size += chunk.byteLength;
      hash.update(chunk);
      controller.enqueue(chunk);
    },
  });
  const deflated = body.pipeThrough(meter).pipeThrough(deflating());
  return { body: deflated, facts: () => ({ crc, size, sha256: hash.digest("hex") }) };
}

/** The standard types a compressor as one that may be given any buffer; ours only ever sees bytes. */
const deflating = () => new CompressionStream("deflate-raw") as ReadableWritablePair<Uint8Array, Uint8Array>;
