import { expect, test } from "vitest";

import { fileAreas, fileKey, organisationOf, prefixOf, storedKey } from "#files/keys";
import { declaredSize, largestFile, sizeRefusal } from "#files/limits";
import { download } from "#files/download";

const random = "0123456789abcdefABCDEF";

test("a key starts with the organisation, and its prefix covers it and no other", () => {
  const key = fileKey("org_12345678", "documents", random);
  expect(key).toBe(`org_12345678/documents/${random}`);
  expect(organisationOf(key)).toBe("org_12345678");
  expect(key.startsWith(prefixOf("org_12345678"))).toBe(true);
  expect(key.startsWith(prefixOf("org_12345678", "documents"))).toBe(true);
  expect(fileKey("org_123456789", "documents", random).startsWith(prefixOf("org_12345678"))).toBe(false);
  expect(storedKey(key)).toBe(key);
});

test.each(["", "org_", "org_1234/5678", "../org_12345678", "ORG_12345678", "org_12345678/"])(
  "%j is no organisation: an empty or partial one would cover the files of several",
  (organisation) => {
    expect(() => prefixOf(organisation)).toThrow(TypeError);
    expect(() => fileKey(organisation, "documents", random)).toThrow(TypeError);
  },
);

test.each([
  "",
  "org_12345678",
  "org_12345678/documents",
  "org_12345678/documents/short",
  `org_12345678/elsewhere/${random}`,
  `org_12345678/documents/${random}/x`,
  `org_12345678/documents/../${random}`,
])("%j is no key", (key) => {
  expect(() => storedKey(key)).toThrow(TypeError);
});

test("a random part that could be guessed or climb is refused", () => {
  for (const part of ["", "short", "../../other/documents", "a".repeat(65)]) {
    expect(() => fileKey("org_12345678", fileAreas[0], part)).toThrow(TypeError);
  }
});

test("a length is needed, of one byte at least and 20 MB at most", () => {
  expect(largestFile).toBe(20_971_520);
  expect(declaredSize("20971520")).toBe(20_971_520);
  expect(declaredSize("20971521")).toBe("too_large");
  expect(declaredSize("0")).toBe("empty");
  for (const header of [null, undefined, "", "-1", "1e3", "1.5", "١", "9".repeat(16), "1, 1"]) {
    expect(declaredSize(header)).toBe("length_required");
  }
  expect(sizeRefusal(1)).toBeUndefined();
});

test("a download is saved by the browser, never run, shown, shared or cached", async () => {
  const body = new Response("x").body;
  if (!body) throw new Error("A text has a body");
  const answer = download({ name: "évil.pdf\r\nX: y", contentType: "application/pdf", size: 1, body });
  expect(Object.fromEntries(answer.headers)).toEqual({
    "content-type": "application/pdf",
    "content-disposition": "attachment; filename=\"evil.pdfX_ y\"; filename*=UTF-8''%C3%A9vil.pdfX_%20y",
    "content-length": "1",
    "content-security-policy": "sandbox; default-src 'none'",
    "cross-origin-resource-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "private, no-store",
  });
  expect(await answer.text()).toBe("x");
});
