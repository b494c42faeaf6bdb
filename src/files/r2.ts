import { writeInParts } from "#files/multipart";
import { listedKey, storedKey } from "#files/keys";
import { FileFailure, type FileFailureReason, type FileStore, type StoredFile } from "#files/port";
import { r2Parts } from "#files/r2-parts";

/** Documents in an R2 bucket. The bucket checks the SHA-256 itself and stores nothing when it differs. */
export function r2FileStore(bucket: R2Bucket): FileStore {
  return {
    async put(key, body, facts) {
      const bytes = body instanceof Uint8Array ? body : ofKnownLength(body, facts.size);
      const stored = await orFailure(
        bucket.put(key, bytes, {
          onlyIf: { etagDoesNotMatch: "*" },
          sha256: facts.sha256,
          httpMetadata: { contentType: facts.contentType },
        }),
      );
      if (stored === null) throw new FileFailure("already_stored");
    },
    write: (key, body, contentType) => orFailure(writeInParts(bucket, key, body, contentType)),
    async get(key, range) {
      const object = await orFailure(bucket.get(key, range ? { range: asR2Range(range) } : {}));
      return object ? { ...factsOf(object), body: object.body } : undefined;
    },
    async head(key) {
      const object = await orFailure(bucket.head(key));
      return object ? factsOf(object) : undefined;
    },
    async delete(keys) {
      await orFailure(bucket.delete([...keys]));
    },
    async list(prefix, cursor) {
      const page = await orFailure(bucket.list({ prefix, ...(cursor !== undefined && { cursor }) }));
      const files = page.objects.map((object) => ({
        key: listedKey(object.key, prefix),
        size: object.size,
        storedAt: object.uploaded.getTime(),
      }));
      return page.truncated ? { files, cursor: page.cursor } : { files };
    },
    parts: r2Parts(bucket, orFailure),
  };
}

/** R2 refuses a stream whose length it does not know. */
const ofKnownLength = (body: ReadableStream<Uint8Array>, size: number): ReadableStream<Uint8Array> =>
  body.pipeThrough(new FixedLengthStream(size));

const asR2Range = ({ start, end }: { start: number; end: number }): R2Range => ({
  offset: start,
  length: end - start + 1,
});

const factsOf = (object: R2Object): StoredFile => ({
  key: storedKey(object.key),
  size: object.size,
  sha256: hex(object.checksums.sha256),
  contentType: object.httpMetadata?.contentType ?? "application/octet-stream",
  storedAt: object.uploaded.getTime(),
});

const hex = (digest: ArrayBuffer | undefined): string =>
  digest ? [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("") : "";

/** The numbers that end R2's messages (R2 error codes); all others are worth another try. */
const reasons: Readonly<Record<string, FileFailureReason>> = {
  "10012": "refused",
  "10013": "wrong_bytes",
  "10014": "refused",
  "10020": "refused",
  "10031": "already_stored",
  "10037": "wrong_bytes",
  "10039": "bad_range",
  "10069": "refused",
};

async function orFailure<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const code = error instanceof Error ? (/\((\d{5})\)$/.exec(error.message)?.[1] ?? "no_code") : "no_code";
    throw new FileFailure(reasons[code] ?? "unavailable", code);
  }
}
