import { codeAt } from "#platform/identities/totp";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The six digits that an application shows now for the key it was given (RFC 6238, base 32). */
export function codeOf(key: string): string {
  const letters = [...key.replaceAll(/\s/g, "")];
  const bits = letters.map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, "0")).join("");
  const secret = Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
  return codeAt(secret, Math.floor(Date.now() / 30_000));
}
