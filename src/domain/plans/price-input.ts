import type { FieldError } from "#domain/field-errors";
import { decimalText } from "#domain/forms/amounts";
import { ttcOf } from "#domain/plans/money";

const notation = /^(\d{1,3}(?: \d{3})+|\d{1,9})(?:[.,](\d{1,2}))?$/;

/** Euros as people type them ("19,99", "1 234,56", "8.2 €") → integer cents, or null. Never negative. */
export function readEuros(typed: string): number | null {
  const text = typed
    .trim()
    .slice(0, 40)
    .replaceAll(/[\u00A0\u202F]/g, " ")
    .replace(/ ?€$/, "");
  const match = notation.exec(text);
  if (match === null) return null;
  const [, whole = "", fraction = ""] = match;
  return Number(whole.replaceAll(" ", "") + fraction.padEnd(2, "0"));
}

/** What a card can be charged, tax included: the payment provider's bounds for euros. In cents. */
const chargeable = { min: 50, max: 99_999_999 } as const;

/**
 * A price excluding tax as typed by an organisation that sells at `rateBp`. Its total with tax has to be one
 * that a card can pay; the bounds named in an error exclude tax, as the field does.
 */
export function parsePrice(typed: string, rateBp: number, pointer: string): number | FieldError {
  const htCents = readEuros(typed);
  if (htCents === null) return { pointer, code: "not_amount" };
  const ttcCents = ttcOf({ htCents, rateBp });
  const { min, max } = { min: htFor(chargeable.min, rateBp), max: htFor(chargeable.max + 1, rateBp) - 1 };
  if (ttcCents < chargeable.min)
    return { pointer, code: "amount_too_small", parameters: { min: decimalText(min) } };
  if (ttcCents > chargeable.max)
    return { pointer, code: "amount_too_big", parameters: { max: decimalText(max) } };
  return htCents;
}

/** The smallest price excluding tax whose total reaches `ttcCents`. */
function htFor(ttcCents: number, rateBp: number): number {
  let htCents = Math.max(0, Math.floor((ttcCents * 10_000) / (10_000 + rateBp)) - 1);
  while (ttcOf({ htCents, rateBp }) < ttcCents) htCents += 1;
  return htCents;
}
