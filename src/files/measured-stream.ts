import { createHash } from "node:crypto";

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

/**
 * Lets bytes through while counting and hashing them; keeps `headLength + tailLength` bytes at most.
 * `declared` is the length announced: a stream that gives more or less is refused as it flows.
 * `measure` settles once the last byte has passed and rejects when the stream is refused or broken off.
 */
export function measured(
  body: ReadableStream<Uint8Array>,
  declared: number,
): { body: ReadableStream<Uint8Array>; measure: Promise<Measure> } {
  const { promise: measure, resolve, reject } = Promise.withResolvers<Measure>();
  // Whoever reads the body sees the same failure: an unread `measure` must not become a second, unhandled one.
  measure.catch(() => undefined);
  const hash = createHash("sha256");
  const head = new HeadOf(headLength);
  let tail = new Uint8Array(0);
  let size = 0;

  const refuse = (problem: LengthProblem): never => {
    const refusal = new LengthRefused(problem);
    reject(refusal);
    throw refusal;
  };
  const through = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.byteLength;
      if (size > largestFile) refuse("too_large");
      if (size > declared) refuse("longer_than_declared");
      hash.update(chunk);
      head.add(chunk);
      tail = lastBytes(tail, chunk);
      controller.enqueue(chunk);
    },
    flush() {
      if (size === 0) refuse("empty");
      if (size < declared) refuse("shorter_than_declared");
      resolve({ size, sha256: hash.digest("hex"), head: head.bytes(), tail });
    },
  });
  return { body: body.pipeThrough(through), measure };
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

function concatenated(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
