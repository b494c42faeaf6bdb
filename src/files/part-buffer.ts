import { partSize } from "#files/multipart";

/** Gathers bytes until they make a part: one part in memory, whatever passes. */
export class PartBuffer {
  readonly #bytes = new Uint8Array(partSize);
  #filled = 0;

  get isFull(): boolean {
    return this.#filled === partSize;
  }
  get isEmpty(): boolean {
    return this.#filled === 0;
  }
  /** Takes what it has room for; answers how many bytes that is. */
  take(bytes: Uint8Array): number {
    const taken = bytes.subarray(0, partSize - this.#filled);
    this.#bytes.set(taken, this.#filled);
    this.#filled += taken.byteLength;
    return taken.byteLength;
  }
  /** What was gathered; the next bytes start a new part. The view is good until then. */
  empty(): Uint8Array {
    const part = this.#bytes.subarray(0, this.#filled);
    this.#filled = 0;
    return part;
  }
}
