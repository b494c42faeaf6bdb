import { encodeBase32, firstIdAt } from "#domain/ids";

/** The latest instant and what was drawn for it. */
let latest = { at: -1, drawn: 0n };

/**
 * A prefixed id whose order is the order of time: 48 bits of milliseconds, 80 drawn bits (Crockford base 32). Within a
 * millisecond, ids made here grow by a drawn step of 64 bits: they keep their order and none is guessed from another.
 */
export function newId(prefix: string, now: number): string {
  // 79 bits at first, so that thousands of steps fit below the 80th.
  const drawn = now === latest.at ? latest.drawn + draw(8) : draw(10) >> 1n;
  latest = { at: now, drawn };
  return `${firstIdAt(prefix, now)}${encodeBase32(drawn, 16)}`;
}

const draw = (bytes: number): bigint =>
  crypto.getRandomValues(new Uint8Array(bytes)).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
