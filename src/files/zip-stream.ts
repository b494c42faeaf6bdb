import { Zip, ZipPassThrough } from "fflate";

import { concatenated } from "#files/bytes";

export type ZipEntry = { name: string; body: ReadableStream<Uint8Array> | Uint8Array };

/** What one archive holds at most, in bytes and files: beyond, the format needs an extension that old tools lack. */
export const zipLimits = { bytes: 3 * 1024 ** 3, files: 60_000 } as const;

/** An archive of files as they are, which documents are already compressed. Memory holds a part of one file at a time. */
export function zip(entries: AsyncIterable<ZipEntry>): ReadableStream<Uint8Array> {
  const parts = partsOf(entries);
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await parts.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
}

async function* partsOf(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Uint8Array, void> {
  let written: Uint8Array[] = [];
  const archive = new Zip((error, part) => {
    if (error) throw error;
    written.push(part);
  });
  const taken = () => {
    const bytes = concatenated(written);
    written = [];
    return bytes;
  };
  for await (const { name, body } of entries) {
    const file = new ZipPassThrough(name);
    // A fixed date: the same files give the same bytes.
    file.mtime = Date.UTC(2000, 0, 2);
    archive.add(file);
    for await (const chunk of body instanceof Uint8Array ? [body] : body) {
      file.push(chunk);
      yield taken();
    }
    file.push(new Uint8Array(0), true);
    yield taken();
  }
  archive.end();
  yield taken();
}
