import { encodeBase32, firstIdAt } from "#domain/ids";

/** A prefixed id whose order is the order of time: 48 bits of milliseconds, 80 random bits (Crockford base 32). */
export function newId(prefix: string, now: number): string {
  const random = crypto
    .getRandomValues(new Uint8Array(10))
    .reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  return `${firstIdAt(prefix, now)}${encodeBase32(random, 16)}`;
}
