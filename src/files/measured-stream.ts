import { createHash } from "node:crypto";

import { concatenated } from "#files/bytes";
import { largestFile } from "#files/limits";

export type Measure = {
  size: number;
  /** Lower-case hexadecimal. */
  sha256: string;
  /** The first and last bytes, from which the type is recognised. */
  head: Uint8Array;
  tail: Uint8Array;
};

export type LengthProblem = "empty" | "too_large" | "longer_than_declared" | "shorter_than_declared";

/** The stream is cut here: what reads it fails with this error and stores nothing. */
export class LengthRefused extends Error {
  override readonly name = "LengthRefused";
  constructor(readonly problem: LengthProblem) {
    super(problem);
  }
}

export const headLength = 64 * 1024;
export const tailLength = 1024;

export type Measured = {
  body: ReadableStream<Uint8Array>;
  measure: Promise<Measure>;
  /** Why the stream was cut, if it was: what reads the body may report no more than a broken stream. */
  problem: () => LengthProblem | undefined;
};

/**
 * Lets bytes through while counting and hashing them; keeps `headLength + tailLength` bytes at most.
 * `declared` is the length announced: a stream that gives more or less is refused as it flows.
 * `measure` settles once the last byte has passed and rejects when the stream is refused or broken off.
 */
export function measured(body: ReadableStream<Uint8Array>, declared: number): Measured {
  const { promise: measure, resolve, reject } = Promise.withResolvers<Measure>();
  // Whoever reads the body sees the same failure: an unread `measure` must not become a second, unhandled one.
  measure.catch(() => undefined);
  const reader = body.getReader();
  const meter = new Meter(declared);
  let problem: LengthProblem | undefined;

  const passed = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (!done) return controller.enqueue(meter.passing(value));
        resolve(meter.total());
        controller.close();
      } catch (error) {
        if (error instanceof LengthRefused) problem = error.problem;
        reject(error);
        controller.error(error);
        await reader.cancel(error).catch(() => undefined);
      }
    },
    async cancel(reason) {
      reject(reason ?? new Error("The stream was cancelled"));
      await reader.cancel(reason);
    },
  });
  return { body: passed, measure, problem: () => problem };
}

class Meter {
  readonly #declared: number;
  readonly #hash = createHash("sha256");
  readonly #head = new HeadOf(headLength);
  #tail = new Uint8Array(0);
  #size = 0;

  constructor(declared: number) {
    this.#declared = declared;
  }
  passing(chunk: Uint8Array): Uint8Array {
    this.#size += chunk.byteLength;
    if (this.#size > largestFile) throw new LengthRefused("too_large");
    if (this.#size > this.#declared) throw new LengthRefused("longer_than_declared");
    this.#hash.update(chunk);
    this.#head.add(chunk);
    this.#tail = lastBytes(this.#tail, chunk);
    return chunk;
  }
  total(): Measure {
    if (this.#size === 0) throw new LengthRefused("empty");
    if (this.#size < this.#declared) throw new LengthRefused("shorter_than_declared");
    return { size: this.#size, sha256: this.#hash.digest("hex"), head: this.#head.bytes(), tail: this.#tail };
  }
}

class HeadOf {
  readonly #kept: Uint8Array[] = [];
  #room: number;
  constructor(length: number) {
    this.#room = length;
  }
  add(chunk: Uint8Array): void {
    if (this.#room === 0) return;
    const part = chunk.slice(0, this.#room);
    this.#kept.push(part);
    this.#room -= part.byteLength;
  }
  bytes(): Uint8Array {
    return concatenated(this.#kept);
  }
}

const lastBytes = (before: Uint8Array<ArrayBuffer>, chunk: Uint8Array): Uint8Array<ArrayBuffer> =>
  chunk.byteLength >= tailLength
    ? chunk.slice(-tailLength)
    : concatenated([before, chunk]).slice(-tailLength);
