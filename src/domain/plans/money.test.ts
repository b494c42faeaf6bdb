import { array, assert, constantFrom, integer, property, record } from "fast-check";
import { describe, expect, test } from "vitest";

import { taxOf, totalsOf, ttcOf, unusedPart } from "#domain/plans/money";
import { parsePrice, readEuros } from "#domain/plans/price-input";
import { sellerVat } from "#domain/plans/vat";

test.each([
  ["case 1", 1000, 2000, 200, 1200],
  ["case 2", 999, 2000, 200, 1199],
  ["case 3", 1999, 2000, 400, 2399],
  ["case 4", 2, 2000, 0, 2],
  ["case 4, upwards", 3, 2000, 1, 4],
  ["case 6, reduced", 100, 550, 6, 106],
  ["case 6, overseas", 100, 850, 9, 109],
  ["case 6, press", 500, 210, 11, 511],
  ["a credit mirrors its charge", -999, 2000, -200, -1199],
])("%s: %i cents at %i basis points carry %i of tax, %i in all", (_case, htCents, rateBp, tax, ttc) => {
  expect(taxOf({ htCents, rateBp })).toBe(tax);
  expect(ttcOf({ htCents, rateBp })).toBe(ttc);
});

test("case 8: a seller under article 293 B charges no tax, and says so", () => {
  const { rateBp, mention } = sellerVat("exempt_293b");
  expect(totalsOf([{ htCents: 1000, rateBp }])).toMatchObject({ taxCents: 0, ttcCents: 1000 });
  expect(mention?.fr).toBe("TVA non applicable, art. 293 B du CGI");
  expect(sellerVat("standard")).toEqual({ rateBp: 2000, mention: null });
});

test("tax is rounded once per rate, on the sum of its lines", () => {
  const line = { htCents: 2, rateBp: 2000 };
  expect(totalsOf([line, { htCents: 100, rateBp: 550 }, line])).toEqual({
    htCents: 104,
    taxCents: 7,
    ttcCents: 111,
    vat: [
      { htCents: 100, rateBp: 550, taxCents: 6 },
      { htCents: 4, rateBp: 2000, taxCents: 1 },
    ],
  });
  expect(totalsOf([])).toEqual({ htCents: 0, taxCents: 0, ttcCents: 0, vat: [] });
});

test.each([
  ["19,99", 1999],
  ["8,20", 820],
  ["1\u00A0234,56", 123_456],
  ["1\u202F234,56 €", 123_456],
  ["12.5", 1250],
  ["41", 4100],
  ["12,345", null],
  ["-1", null],
  ["abc", null],
  ["1 23", null],
  ["", null],
  ["1e3", null],
])("case 9: %j reads as %j cents", (typed, cents) => {
  expect(readEuros(typed)).toBe(cents);
});

test.each([
  ["0,41", 2000, { code: "amount_too_small", parameters: { min: "0,42" } }],
  ["0,42", 2000, 42],
  ["0,49", 0, { code: "amount_too_small", parameters: { min: "0,50" } }],
  ["0,50", 0, 50],
  ["833 333,32", 2000, 83_333_332],
  ["833 333,33", 2000, { code: "amount_too_big", parameters: { max: "833333,32" } }],
  ["999 999,99", 0, 99_999_999],
  ["1 000 000", 0, { code: "amount_too_big", parameters: { max: "999999,99" } }],
  ["abc", 2000, { code: "not_amount" }],
])("case 10: a price of %s at %i basis points gives %j", (typed, rateBp, expected) => {
  expect(parsePrice(typed, rateBp, "/monthly")).toEqual(
    typeof expected === "number" ? expected : { pointer: "/monthly", ...expected },
  );
});

describe("over any document", () => {
  const line = record({
    htCents: integer({ min: -10_000_000, max: 10_000_000 }),
    rateBp: constantFrom(0, 210, 550, 850, 1000, 2000, 2100),
  });

  test("the sum of the lines is the total, and tax per rate adds up", () => {
    const holds = property(array(line), (lines) => {
      const { htCents, taxCents, ttcCents, vat } = totalsOf(lines);
      return (
        htCents === lines.reduce((sum, one) => sum + one.htCents, 0) &&
        taxCents === vat.reduce((sum, one) => sum + one.taxCents, 0) &&
        ttcCents === htCents + taxCents
      );
    });
    expect(() => assert(holds)).not.toThrow();
  });

  test("a credit note of every line takes back the invoice to the cent", () => {
    const holds = property(array(line), (lines) => {
      const credit = totalsOf(lines.map((one) => ({ ...one, htCents: 0 - one.htCents })));
      return credit.ttcCents + totalsOf(lines).ttcCents === 0;
    });
    expect(() => assert(holds)).not.toThrow();
  });

  test("what is left of a period shrinks to nothing, and never exceeds the price", () => {
    const period = { startAt: 0, endAt: 365 * 86_400_000 };
    const instant = integer({ min: -1000, max: period.endAt + 1000 });
    const holds = property(integer({ min: 0, max: 99_999_999 }), instant, instant, (price, a, b) => {
      const [early, late] = [Math.min(a, b), Math.max(a, b)].map((at) => unusedPart(price, period, at));
      return early !== undefined && late !== undefined && early <= price && late <= early && late >= 0;
    });
    expect(() => assert(holds)).not.toThrow();
    expect(unusedPart(1000, period, period.endAt)).toBe(0);
    expect(unusedPart(1000, period, period.startAt)).toBe(1000);
  });
});
