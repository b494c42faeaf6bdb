import { crc32 } from "node:zlib";

import { strFromU8, strToU8, unzipSync } from "fflate";
import { expect, test } from "vitest";

import { concatenated } from "#files/bytes";
import { directoryHeader, endOfArchive, localHeader, type ZipEntry } from "#files/zip";

const at = Date.UTC(2026, 10, 21, 20, 15, 30);
const stored = (path: string, text: string): { entry: ZipEntry; bytes: Uint8Array } => {
  const bytes = strToU8(text);
  const size = bytes.byteLength;
  return { bytes, entry: { path, crc: crc32(bytes), size, packedSize: size, method: "stored", at } };
};

function archiveOf(files: readonly ReturnType<typeof stored>[], from = 0): Uint8Array {
  const parts = files.map(({ entry, bytes }) => concatenated([localHeader(entry), bytes]));
  const offsets = parts.map((_, index) =>
    parts.slice(0, index).reduce((sum, part) => sum + part.byteLength, from),
  );
  const directory = concatenated(
    files.map(({ entry }, index) => directoryHeader(entry, offsets[index] ?? 0)),
  );
  const start = parts.reduce((sum, part) => sum + part.byteLength, from);
  return concatenated([...parts, directory, endOfArchive(files.length, directory.byteLength, start)]);
}

test("an archive written part by part opens elsewhere, accents included", () => {
  const opened = unzipSync(archiveOf([stored("données/é.json", "[1]"), stored("a.txt", "")]));
  expect(Object.fromEntries(Object.entries(opened).map(([path, bytes]) => [path, strFromU8(bytes)]))).toEqual(
    { "données/é.json": "[1]", "a.txt": "" },
  );
});

test("an entry beyond 4 GiB is found by its ZIP64 offset, and the archive says where its directory is", () => {
  const { entry } = stored("loin.txt", "x");
  const offset = 5 * 1024 ** 3;
  const line = new DataView(directoryHeader(entry, offset).buffer);
  expect(line.getUint32(42, true)).toBe(0xffff_ffff);
  const extraAt = 46 + "loin.txt".length;
  expect(line.getUint16(extraAt, true)).toBe(1);
  expect(line.getBigUint64(extraAt + 4, true)).toBe(BigInt(offset));
  const end = new DataView(endOfArchive(1, 60, offset + 31).buffer);
  expect(end.getUint32(0, true)).toBe(0x06064b50);
  expect(end.getBigUint64(48, true)).toBe(BigInt(offset + 31));
  expect(end.getBigUint64(64, true)).toBe(BigInt(offset + 31 + 60));
});

test("more than 65,535 entries are counted by the ZIP64 end", () => {
  const end = new DataView(endOfArchive(70_000, 10, 20).buffer);
  expect(end.getBigUint64(24, true)).toBe(70_000n);
  expect(endOfArchive(65_534, 10, 20).byteLength).toBe(22);
});

test("an entry of 4 GiB is refused rather than written wrong", () => {
  const { entry } = stored("a", "");
  expect(() => localHeader({ ...entry, size: 2 ** 32, packedSize: 2 ** 32 })).toThrow(RangeError);
});
