import type { PartStore } from "#files/port";

/** Parts in an R2 bucket. */
export const r2Parts = (bucket: R2Bucket, orFailure: <T>(work: Promise<T>) => Promise<T>): PartStore => ({
  async begin(key, contentType) {
    const upload = await orFailure(bucket.createMultipartUpload(key, { httpMetadata: { contentType } }));
    return upload.uploadId;
  },
  async send(key, upload, number, bytes) {
    const part = await orFailure(bucket.resumeMultipartUpload(key, upload).uploadPart(number, bytes));
    return part.etag;
  },
  async complete(key, upload, marks) {
    const parts = marks.map((etag, index) => ({ partNumber: index + 1, etag }));
    await orFailure(bucket.resumeMultipartUpload(key, upload).complete(parts));
  },
  async abandon(key, upload) {
    // R2 says that it does not know an upload that ended: there is nothing left to abandon.
    await bucket
      .resumeMultipartUpload(key, upload)
      .abort()
      .catch(() => undefined);
  },
});
