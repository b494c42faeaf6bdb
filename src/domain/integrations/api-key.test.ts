import { assert, property, string, uint8Array } from "fast-check";
import { describe, expect, test } from "vitest";

import {
  endOfReplaced,
  expiryOfReplacement,
  isKeyText,
  keyState,
  keyText,
  type KeyFacts,
} from "#domain/integrations/api-key";
import { resendRule, secondsBeforeMailResend } from "#domain/integrations/mail-resend";

const hour = 60 * 60 * 1000;
const random = uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) =>
  Buffer.from(bytes).toString("base64url"),
);
const facts: KeyFacts = { createdAt: 0, expiresAt: null, revokedAt: null, replacedById: null };

describe("the text of a key", () => {
  test("is known by its prefix and its checksum, which any changed character breaks", () => {
    assert(
      property(random, (text) => {
        const key = keyText("live", text);
        expect(key).toMatch(/^parvis_live_[\w-]{43}[0-9a-f]{8}$/);
        expect(isKeyText(key)).toBe(true);
        const at = 12 + (text.charCodeAt(0) % 43);
        const other = key[at] === "A" ? "B" : "A";
        expect(isKeyText(`${key.slice(0, at)}${other}${key.slice(at + 1)}`)).toBe(false);
        expect(isKeyText(key.replace("live", "test"))).toBe(false);
      }),
    );
  });

  test("is nothing else, however long", () => {
    assert(property(string({ maxLength: 80 }), (text) => !isKeyText(text)));
    expect(isKeyText(`parvis_live_${"a".repeat(100_000)}`)).toBe(false);
  });

  test("has the checksum that CRC-32 gives it", () => {
    // zlib.crc32("parvis_test_" + "A" * 43)
    expect(keyText("test", "A".repeat(43)).slice(-8)).toBe("ba99fddb");
  });
});

describe("the life of a key", () => {
  test.each([
    [facts, 5, "active"],
    [{ ...facts, expiresAt: 5 }, 4, "active"],
    [{ ...facts, expiresAt: 5 }, 5, "expired"],
    [{ ...facts, replacedById: "key_2", expiresAt: 9 }, 5, "replaced"],
    [{ ...facts, revokedAt: 3, expiresAt: 4 }, 5, "revoked"],
  ])("%o at %d is %s", (key, now, state) => {
    expect(keyState(key, now)).toBe(state);
  });

  test("a rotation never lengthens the old key, and gives the new one as long as the old one had", () => {
    expect(endOfReplaced(facts, 24, 0)).toBe(24 * hour);
    expect(endOfReplaced({ ...facts, expiresAt: hour }, 24, 0)).toBe(hour);
    expect(endOfReplaced(facts, 0, 7)).toBe(7);
    expect(expiryOfReplacement(facts, 5)).toBeNull();
    expect(expiryOfReplacement({ ...facts, createdAt: 10, expiresAt: 30 }, 25)).toBe(45);
  });
});

describe("sending a mail again", () => {
  test.each([
    ["dossier-submitted", "corrected"],
    ["staff-invitation", "elsewhere"],
    ["owner-transfer-offered", "same"],
    ["something-new", "same"],
  ])("%s: %s", (kind, rule) => {
    expect(resendRule(kind)).toBe(rule);
  });

  test("waits ten minutes", () => {
    expect(secondsBeforeMailResend(0, 1)).toBe(600);
    expect(secondsBeforeMailResend(0, 10 * 60 * 1000)).toBe(0);
  });
});
