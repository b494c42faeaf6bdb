import { crc32 } from "node:zlib";

import { Deflate } from "fflate";

import { concatenated } from "#files/bytes";
import { dataDescriptor, directoryHeader, endOfArchive, localHeader, type ZipEntry } from "#files/zip";

/** A fixed date, in UTC milliseconds: the same files give the same bytes. */
const at = Date.UTC(2000, 0, 2);

type Method = ZipEntry["method"];
type Open = { entry: ZipEntry; deflate: Deflate | null };

/** An archive written as its files are read: its bytes are taken away as they come, only its directory is held. */
export class ZipWriter {
  readonly #written: { entry: ZipEntry; offset: number }[] = [];
  #parts: Uint8Array[] = [];
  #size = 0;
  #open: Open | undefined;

  open(path: string, method: Method): void {
    const entry = { path, method, at, crc: 0, size: 0, packedSize: 0, described: true };
    this.#written.push({ entry, offset: this.#size });
    this.#put(localHeader(entry));
    const deflate =
      method === "stored" ? null : new Deflate({ level: 6 }, (packed) => this.#pack(entry, packed));
    this.#open = { entry, deflate };
  }

  push(bytes: Uint8Array): void {
    if (!this.#open) throw new Error("No file is open");
    const { entry, deflate } = this.#open;
    entry.crc = crc32(bytes, entry.crc);
    entry.size += bytes.byteLength;
    if (deflate) deflate.push(bytes);
    else this.#pack(entry, bytes);
  }

  /** Ends the file that is open. */
  close(): void {
    if (!this.#open) throw new Error("No file is open");
    const { entry, deflate } = this.#open;
    deflate?.push(new Uint8Array(0), true);
    this.#put(dataDescriptor(entry));
    this.#open = undefined;
  }

  /** Ends the archive. */
  end(): void {
    const start = this.#size;
    for (const { entry, offset } of this.#written) this.#put(directoryHeader(entry, offset));
    this.#put(endOfArchive(this.#written.length, this.#size - start, start));
  }

  /** What was written since the last time. */
  taken(): Uint8Array {
    const bytes = concatenated(this.#parts);
    this.#parts = [];
    return bytes;
  }

  #pack(entry: ZipEntry, packed: Uint8Array): void {
    entry.packedSize += packed.byteLength;
    this.#put(packed);
  }

  #put(bytes: Uint8Array): void {
    this.#parts.push(bytes);
    this.#size += bytes.byteLength;
  }
}
