import { assert, integer, property, string } from "fast-check";
import { describe, expect, test } from "vitest";

import type { Checked } from "#domain/identifiers/checked";
import { checkIban } from "#domain/identifiers/iban";
import { identifierReasons, sayIdentifierReason } from "#domain/identifiers/reasons";
import { checkRna } from "#domain/identifiers/rna";
import { checkSiren } from "#domain/identifiers/siren";
import { checkSiret, sirenOf } from "#domain/identifiers/siret";
import { checkVatNumber, vatKeyOf } from "#domain/identifiers/vat-number";

const outcome = (checked: Checked): string => (checked.ok ? checked.value : checked.reason);

type Table = { check: (typed: string) => Checked; rows: [typed: string, expected: string][] };

const tables: Record<string, Table> = {
  SIREN: {
    check: checkSiren,
    rows: [
      ["732 829 320", "732829320"],
      ["732.829.320", "732829320"],
      ["732829321", "siren_checksum"],
      ["73282932", "siren_length"],
      ["73282932O", "siren_length"],
      ["000000000", "siren_length"],
      ["  ", "empty"],
    ],
  },
  SIRET: {
    check: checkSiret,
    rows: [
      ["732 829 320 00074", "73282932000074"],
      ["732\u00a0829\u202f320\u200b00074", "73282932000074"],
      ["73282932000075", "siret_checksum"],
      ["73282932100074", "siret_siren_checksum"],
      ["732829320", "siret_is_siren"],
      ["7328293200007", "siret_length"],
      ["35600000049837", "35600000049837"],
      ["35600000049838", "siret_checksum"],
      ["35600000000048", "35600000000048"],
      ["00000000000000", "siret_length"],
      ["", "empty"],
    ],
  },
  RNA: {
    check: checkRna,
    rows: [
      ["w832 001 234", "W832001234"],
      ["W2A1000123", "W2A1000123"],
      ["W9R1000123", "W9R1000123"],
      ["301S0301001688", "301S0301001688"],
      ["W83200123", "rna_format"],
      ["832001234", "rna_format"],
      ["", "empty"],
    ],
  },
  IBAN: {
    check: checkIban,
    rows: [
      ["FR14 2004 1010 0505 0001 3M02 606", "FR1420041010050500013M02606"],
      ["fr76-3000-6000-0112-3456-7890-189", "FR7630006000011234567890189"],
      ["DE89370400440532013000", "DE89370400440532013000"],
      ["BE68 5390 0754 7034", "BE68539007547034"],
      ["MT84MALT011000012345MTLCAST001S", "MT84MALT011000012345MTLCAST001S"],
      ["FR1420041010050500013M02607", "iban_checksum"],
      ["FR1420041010050500013M0260", "iban_length"],
      ["SA0380000000608010167519", "iban_country"],
      ["1420041010050500013M02606", "iban_format"],
      ["", "empty"],
    ],
  },
  "VAT number": {
    check: checkVatNumber,
    rows: [
      ["FR44 732 829 320", "FR44732829320"],
      ["fr40303265045", "FR40303265045"],
      ["FRK7399859412", "FRK7399859412"],
      ["FR45732829320", "vat_checksum"],
      ["FRK6399859412", "vat_checksum"],
      ["FR44732829321", "vat_siren"],
      ["DE44732829320", "vat_format"],
      ["FRO7399859412", "vat_format"],
      ["", "empty"],
    ],
  },
};

describe.each(Object.entries(tables))("%s", (_name, { check, rows }) => {
  test.each(rows)("%j gives %s", (typed, expected) => {
    expect(outcome(check(typed))).toBe(expected);
  });

  test("never throws, and accepts again what it accepted", () => {
    const holds = property(string({ unit: "binary", maxLength: 200 }), (typed) => {
      const checked = check(typed);
      return !checked.ok || outcome(check(checked.value)) === checked.value;
    });
    expect(() => assert(holds)).not.toThrow();
  });
});

test("a SIRET names its SIREN", () => {
  expect(sirenOf("73282932000074")).toBe("732829320");
});

test("the VAT number built from a SIREN is accepted", () => {
  const key = String(vatKeyOf("552100554")).padStart(2, "0");
  expect(checkVatNumber(`FR${key}552100554`).ok).toBe(true);
});

test("changing one digit of a SIREN is always seen", () => {
  const seen = property(integer({ min: 0, max: 8 }), integer({ min: 1, max: 9 }), (at, shift) => {
    const digits = [..."732829320"].map(Number);
    digits[at] = ((digits[at] ?? 0) + shift) % 10;
    return !checkSiren(digits.join("")).ok;
  });
  expect(() => assert(seen)).not.toThrow();
});

test("every reason has a sentence in French and in English", () => {
  for (const { fr, en } of Object.values(identifierReasons)) {
    expect(fr).toMatch(/^\p{Lu}.+\.$/u);
    expect(en).toMatch(/^\p{Lu}.+\.$/u);
  }
  expect(sayIdentifierReason("empty", "fr")).toBe("Aucun numéro n’est indiqué.");
});
