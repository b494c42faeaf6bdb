import { streamed } from "#files/streamed";
import { ZipWriter } from "#files/zip-writer";

export type ZipFile = { name: string; body: ReadableStream<Uint8Array> | Uint8Array };

/** What one archive holds at most, in bytes and files: what one run of a job can read and send. */
export const zipLimits = { bytes: 3 * 1024 ** 3, files: 60_000 } as const;

/** An archive of files as they are, which documents are already compressed. Memory holds a part of one file at a time. */
export const zip = (files: AsyncIterable<ZipFile>): ReadableStream<Uint8Array> => streamed(partsOf(files));

async function* partsOf(files: AsyncIterable<ZipFile>): AsyncGenerator<Uint8Array, void> {
  const archive = new ZipWriter();
  for await (const { name, body } of files) {
    archive.open(name, "stored");
    for await (const chunk of body instanceof Uint8Array ? [body] : body) {
      archive.push(chunk);
      yield archive.taken();
    }
    archive.close();
    yield archive.taken();
  }
  archive.end();
  yield archive.taken();
}
