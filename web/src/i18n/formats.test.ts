import { expect, test } from "vitest";

import { formatsFor } from "#i18n/formats";

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");

test("French dates, amounts and sizes read as the French write them", () => {
  const french = formatsFor("fr");
  expect(french.decimalSeparator).toBe(",");
  expect(french.dateTime("2026-11-21T19:00:00Z")).toBe("21 nov. 2026 à 20:00");
  expect(french.day("2026-03-01")).toBe("1 mars 2026");
  expect(plain(french.amount(123456))).toBe("1 234,56 €");
  expect(plain(french.bytes(0))).toBe("0 octet");
  expect(plain(french.bytes(22))).toBe("22 octets");
  expect(plain(french.bytes(482_300))).toBe("482,3 ko");
  expect(plain(french.bytes(10_000_000))).toBe("10 Mo");
});

test("English says the same in its own way", () => {
  const english = formatsFor("en");
  expect(english.decimalSeparator).toBe(".");
  expect(english.dateTime("2026-11-21T19:00:00Z")).toBe("21 Nov 2026, 20:00");
  expect(english.amount(123456)).toBe("€1,234.56");
});

test("a save is told by how long ago it was", () => {
  const { ago } = formatsFor("fr");
  const now = Date.parse("2026-11-21T19:00:00Z");
  expect(ago("2026-11-21T18:59:40Z", now)).toBe("maintenant");
  expect(ago("2026-11-21T18:58:00Z", now)).toBe("il y a 2 minutes");
  expect(ago("2026-11-20T18:00:00Z", now)).toBe("hier");
});
