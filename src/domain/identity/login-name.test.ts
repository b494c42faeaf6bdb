import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { loginNameKey, parseLoginName, suggestLoginName } from "#domain/identity/login-name";

describe("a login name", () => {
  test.each([
    ["DUPONT.jean", "dupont.JEAN"],
    ["Élodie", "ÉLODIE"],
    ["Élodie", "E\u0301lodie"],
    ["dupont.jean", "ｄｕｐｏｎｔ.jean"],
    ["Kevin", "\u212Aevin"],
    ["İzmir", "izmir"],
    ["dupont.jean", "  dupont.jean "],
  ])("written %s or %s is one name", (one, other) => {
    const first = parseLoginName(one);
    expect(first).toMatchObject({ key: loginNameKey(other) });
  });

  test.each([
    ["coco", "сосо", "Cyrillic"],
    ["oxo", "οχο", "Greek"],
    ["admin0", "admino", "a digit"],
  ])("%s looks like %s (%s): the second finds it taken", (one, other) => {
    expect(loginNameKey(other)).toBe(loginNameKey(one));
  });

  test.each([
    ["dupont.jeаn", "mixed_scripts"],
    ["du\u200bpont", "unsafe_text"],
    ["du\u00adpont", "unsafe_text"],
    ["du\u202epont", "unsafe_text"],
    ["admin ", "reserved"],
    ["ADMIN", "reserved"],
    ["R00T", "reserved"],
    ["ab", "too_short"],
    ["a".repeat(61), "too_long"],
    ["jean dupont", "not_login_name"],
    ["jean@dupont", "not_login_name"],
    [".jean", "not_login_name"],
    ["jean..dupont", "not_login_name"],
  ])("%j may not be taken: %s", (name, code) => expect(parseLoginName(name)).toBe(code));

  test("keeps the writing its owner chose", () => {
    expect(parseLoginName("DUPONT.jean")).toStrictEqual({ shown: "DUPONT.jean", key: "dupont.jean" });
  });

  test("that may be taken has a key that is its own key", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 3, maxLength: 20 }), (text) => {
        const parsed = parseLoginName(text);
        const key = typeof parsed === "string" ? loginNameKey(text) : parsed.key;
        expect(loginNameKey(key)).toBe(key);
      }),
    );
  });
});

describe("the login name proposed", () => {
  test.each([
    ["Jean", "Dupont", "DUPONT.jean"],
    ["Élodie", "Lefèvre", "LEFEVRE.elodie"],
    ["Jean-Noël", "de La Tour", "DE-LA-TOUR.jean-noel"],
    ["Maëlle", "L’Hœst", "L-HOEST.maelle"],
    ["", "Dupont", "DUPONT"],
  ])("for %s %s is %s", (first, last, expected) => expect(suggestLoginName(first, last)).toBe(expected));

  test("can be taken as it is", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.string({ maxLength: 80 }), (first, last) => {
        const suggested = suggestLoginName(first, last);
        fc.pre(suggested.length >= 3);
        const parsed = parseLoginName(suggested);
        expect(parsed === "reserved" || typeof parsed === "object").toBe(true);
      }),
    );
  });
});
