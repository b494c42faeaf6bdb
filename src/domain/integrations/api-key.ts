/** A key opens an organisation as its scopes say. `live` in production, `test` elsewhere, so that neither is mistaken. */
export type KeyKind = "live" | "test";

const shape = /^(parvis_(?:live|test)_[A-Za-z0-9_-]{43})([0-9a-f]{8})$/;

/**
 * The key as it is shown once: its kind, 32 random bytes, and a checksum with which a scanner of repositories knows a
 * real key from a text that looks like one.
 * @param random 32 random bytes in base64url, 43 characters.
 */
export function keyText(kind: KeyKind, random: string): string {
  const body = `parvis_${kind}_${random}`;
  return `${body}${checksum(body)}`;
}

/** Whether a text is a key that somebody was once given: its checksum holds. */
export function isKeyText(text: string): boolean {
  const [, body, written] = shape.exec(text) ?? [];
  return body !== undefined && checksum(body) === written;
}

/** CRC-32 (IEEE 802.3), eight hexadecimal digits. It finds mistakes; what proves a key is its SHA-256. */
function checksum(text: string): string {
  let crc = 0xffffffff;
  for (const character of text) {
    crc ^= character.charCodeAt(0);
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, "0");
}

export type KeyFacts = {
  createdAt: number;
  expiresAt: number | null;
  revokedAt: number | null;
  replacedById: string | null;
};
export const keyStates = ["active", "replaced", "expired", "revoked"] as const;
export type KeyState = (typeof keyStates)[number];

/** `replaced` still opens, until the overlap of its rotation ends. */
export function keyState(facts: KeyFacts, now: number): KeyState {
  if (facts.revokedAt !== null) return "revoked";
  if (facts.expiresAt !== null && facts.expiresAt <= now) return "expired";
  return facts.replacedById === null ? "active" : "replaced";
}

const hour = 60 * 60 * 1000;

/** Both keys of a rotation work for a day, unless it is asked otherwise; for a week at most. In hours. */
export const defaultOverlap = 24;
export const longestOverlap = 7 * 24;

/** When the key that a rotation replaces stops: never later than it would have. */
export const endOfReplaced = (key: KeyFacts, overlapHours: number, now: number): number =>
  Math.min(key.expiresAt ?? Infinity, now + overlapHours * hour);

/** The new key of a rotation lives as long as the one it replaces was given. */
export const expiryOfReplacement = (key: KeyFacts, now: number): number | null =>
  key.expiresAt === null ? null : now + (key.expiresAt - key.createdAt);
