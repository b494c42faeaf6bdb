import { createHmac, timingSafeEqual } from "node:crypto";

/** Seconds that a code lasts, and its digits: what every authenticator application assumes (RFC 6238). */
const period = 30;
const digits = 6;

/** The code of a time step (RFC 4226, HMAC-SHA-1). */
export function codeAt(secret: Uint8Array, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac("sha1", secret).update(counter).digest();
  const offset = mac.readUInt8(mac.length - 1) & 0xf;
  const number = (mac.readUInt32BE(offset) & 0x7fffffff) % 10 ** digits;
  return String(number).padStart(digits, "0");
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The letters in which applications take a secret (RFC 4648), without padding. */
export function inBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => alphabet.charAt(Number.parseInt(group.padEnd(5, "0"), 2))).join("");
}

/** What an application reads from a square code. */
export function applicationUri(issuer: string, account: string, secret: string): string {
  const values = new URLSearchParams({ secret, issuer, digits: String(digits), period: String(period) });
  return `otpauth://totp/${encodeURIComponent(issuer)}:${encodeURIComponent(account)}?${values.toString()}`;
}

/** The time step whose code this is: the present one, the one before or the one after. `now` in UTC milliseconds. */
export function matchingStep(secret: Uint8Array, code: string, now: number): number | undefined {
  const present = Math.floor(now / 1000 / period);
  return [present - 1, present, present + 1].find((step) => isSame(codeAt(secret, step), code));
}

const isSame = (expected: string, given: string): boolean =>
  given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected));
