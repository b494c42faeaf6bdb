/**
 * The parts of a ZIP archive as bytes: nothing here holds its entries.
 * ZIP64 records are written when they are needed (APPNOTE 6.3.10), so that an archive may pass 4 GiB and 65,535 entries.
 */
export type ZipEntry = {
  /** UTF-8, separated by slashes, relative. */
  path: string;
  crc: number;
  /** Bytes once inflated, and as they stand in the archive: equal when stored. Both below 4 GiB. */
  size: number;
  packedSize: number;
  method: "stored" | "deflated";
  /** UTC milliseconds. */
  at: number;
  /** The sum and the sizes were not known before the bytes: a descriptor says them after. */
  described?: boolean;
};

const methods = { stored: 0, deflated: 8 } as const;
const flags = { utf8: 0x0800, described: 0x0008 } as const;
const limit32 = 0xffff_ffff;
const limit16 = 0xffff;

/** Stands before the bytes of an entry. */
export function localHeader(entry: ZipEntry): Uint8Array {
  const name = nameOf(entry);
  const known = entry.described ? { ...entry, crc: 0, size: 0, packedSize: 0 } : entry;
  return bytesOf([[4, 0x04034b50], [2, 20], ...shared(known), [2, name.byteLength], [2, 0]], name);
}

/** Stands after the bytes of an entry whose local header could not say them. */
export const dataDescriptor = ({ crc, packedSize, size }: ZipEntry): Uint8Array =>
  bytesOf([
    [4, 0x08074b50],
    [4, crc],
    [4, fit(packedSize)],
    [4, fit(size)],
  ]);

/** One line of the directory that ends the archive; `offset` is where its local header starts. */
export function directoryHeader(entry: ZipEntry, offset: number): Uint8Array {
  const name = nameOf(entry);
  const far = offset >= limit32;
  const extra: readonly Field[] = far
    ? [
        [2, 0x0001],
        [2, 8],
        [8, offset],
      ]
    : [];
  const head: Field[] = [
    [4, 0x02014b50],
    [2, (3 << 8) | (far ? 45 : 20)],
    [2, far ? 45 : 20],
    ...shared(entry),
    [2, name.byteLength],
    [2, far ? 12 : 0],
    [2, 0],
    [2, 0],
    [2, 0],
    // A plain file that its owner reads and writes, in the terms of Unix.
    [4, 0o100644 * 0x10000],
    [4, far ? limit32 : offset],
  ];
  return bytesOf(head, name, bytesOf(extra));
}

/** The last bytes: how many entries, how long the directory is in bytes, and where it starts. */
export function endOfArchive(count: number, size: number, offset: number): Uint8Array {
  const isLarge = count >= limit16 || offset >= limit32 || size >= limit32;
  return bytesOf([...(isLarge ? largeEnd(count, size, offset) : []), ...plainEnd(count, size, offset)]);
}

const plainEnd = (count: number, size: number, offset: number): Field[] => [
  [4, 0x06054b50],
  [2, 0],
  [2, 0],
  [2, Math.min(count, limit16)],
  [2, Math.min(count, limit16)],
  [4, Math.min(size, limit32)],
  [4, Math.min(offset, limit32)],
  [2, 0],
];

/** The ZIP64 end, then where to find it. */
const largeEnd = (count: number, size: number, offset: number): Field[] => [
  [4, 0x06064b50],
  [8, 44],
  [2, (3 << 8) | 45],
  [2, 45],
  [4, 0],
  [4, 0],
  [8, count],
  [8, count],
  [8, size],
  [8, offset],
  [4, 0x07064b50],
  [4, 0],
  [8, offset + size],
  [4, 1],
];

const shared = ({ method, at, crc, packedSize, size, described }: ZipEntry): Field[] => {
  const { time, day } = dosTime(at);
  return [
    [2, flags.utf8 | (described ? flags.described : 0)],
    [2, methods[method]],
    [2, time],
    [2, day],
    [4, crc],
    [4, fit(packedSize)],
    [4, fit(size)],
  ];
};

function fit(size: number): number {
  if (size >= limit32) throw new RangeError("An entry is 4 GiB at most");
  return size;
}

const nameOf = ({ path }: ZipEntry): Uint8Array => new TextEncoder().encode(path);

/** An archive knows seconds by twos, from 1980, in no zone: UTC here. */
function dosTime(at: number): { time: number; day: number } {
  const date = new Date(Math.max(at, Date.UTC(1980, 0)));
  return {
    time: (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1),
    day: ((date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate(),
  };
}

/** A little-endian number and how many bytes it takes. */
type Field = readonly [2 | 4 | 8, number];

function bytesOf(fields: readonly Field[], ...tails: readonly Uint8Array[]): Uint8Array {
  const head = fields.reduce((sum, [width]) => sum + width, 0);
  const bytes = new Uint8Array(tails.reduce((sum, tail) => sum + tail.byteLength, head));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else if (width === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += width;
  }
  for (const tail of tails) {
    bytes.set(tail, at);
    at += tail.byteLength;
  }
  return bytes;
}
