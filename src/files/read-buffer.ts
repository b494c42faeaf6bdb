import { FileFailure } from "#files/port";

/** What is read at once of bytes that only pass. In bytes. */
const chunkSize = 256 * 1024;

/**
 * One stretch of memory that file after file is read into. New memory for each would be thrown away and counted
 * against the Worker until its collector wakes: after some hundreds of files, most of what a Worker may hold.
 */
export class ReadBuffer {
  #bytes = new Uint8Array(chunkSize);

  /** Reads all of a file of `size` bytes. The view is good until the next reading. */
  async whole(body: ReadableStream<Uint8Array>, size: number): Promise<Uint8Array> {
    if (this.#bytes.byteLength < size) this.#bytes = new Uint8Array(size);
    const reader = body.getReader({ mode: "byob" });
    let filled = 0;
    while (filled < size) {
      const read = await this.#read(reader, filled, size);
      // A store that ends early is asked again by the next attempt.
      if (read === 0) throw new FileFailure("unavailable", "short");
      filled += read;
    }
    await reader.cancel();
    return this.#bytes.subarray(0, size);
  }

  /** Reads a file as it passes. Each view is good until the next one is asked for. */
  async *passing(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
    const reader = body.getReader({ mode: "byob" });
    try {
      for (;;) {
        const read = await this.#read(reader, 0, chunkSize);
        if (read === 0) return;
        yield this.#bytes.subarray(0, read);
      }
    } finally {
      await reader.cancel();
    }
  }

  /** The stream takes the memory while it writes there, and gives it back. Answers how many bytes it wrote; none at its end. */
  async #read(reader: ReadableStreamBYOBReader, from: number, to: number): Promise<number> {
    const { value } = await reader.read(this.#bytes.subarray(from, to));
    this.#bytes = value ? new Uint8Array(value.buffer) : new Uint8Array(chunkSize);
    return value?.byteLength ?? 0;
  }
}
