import { crc32 } from "node:zlib";

import type { ArchiveEntry } from "#db/organisations/archive";
import { storedKey } from "#files/keys";
import type { FileStore } from "#files/port";
import type { ReadBuffer } from "#files/read-buffer";
import { localHeader } from "#files/zip";

type Source = Pick<ArchiveEntry, "path" | "key" | "method" | "size" | "packedSize" | "at"> & {
  crc: number | null;
};

export type OpenEntry = { header: Uint8Array; crc: number; body: AsyncIterable<Uint8Array> };

/**
 * Opens the bytes of an entry, from `skip` bytes after its start; they are good until the next entry is opened. A document
 * is read whole the first time: a document is 20 MB at most, and its sum stands before its bytes. Nothing when the
 * store does not have it.
 */
export async function openEntry(
  files: FileStore,
  buffer: ReadBuffer,
  entry: Source,
  skip: number,
): Promise<OpenEntry | undefined> {
  if (entry.crc !== null) return resumed(files, buffer, { ...entry, crc: entry.crc }, skip);
  const found = await files.get(storedKey(entry.key));
  if (!found) return undefined;
  const bytes = await buffer.whole(found.body, found.size);
  const crc = crc32(bytes);
  const size = bytes.byteLength;
  return { header: localHeader({ ...entry, crc, size, packedSize: size }), crc, body: once(bytes) };
}

async function resumed(
  files: FileStore,
  buffer: ReadBuffer,
  entry: Source & { crc: number },
  skip: number,
): Promise<OpenEntry | undefined> {
  const header = localHeader(entry);
  const start = Math.max(0, skip - header.byteLength);
  if (start >= entry.packedSize) return { header, crc: entry.crc, body: nothing() };
  const found = await files.get(storedKey(entry.key), { start, end: entry.packedSize - 1 });
  return found && { header, crc: entry.crc, body: buffer.passing(found.body) };
}

/** The bytes that stand in the archive, less those that were sent already. */
export async function* entryBytes({ header, body }: OpenEntry, skip: number): AsyncGenerator<Uint8Array> {
  if (skip < header.byteLength) yield header.subarray(skip);
  yield* body;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
