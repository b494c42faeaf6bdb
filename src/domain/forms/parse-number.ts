import type { FieldOf } from "#domain/forms/fields";
import { limits } from "#domain/forms/limits";
import { wrong, type Parsed } from "#domain/forms/parsed";
import { decimalText } from "#domain/forms/amounts";

type Decimal = { negative: boolean; whole: string; fraction: string };

const grouped = /^([-−]?)(\d{1,3}(?: \d{3})+|\d{1,15})(?:[.,](\d{1,15}))?$/;

/** "1 234,56", "1234.56", "-12": ASCII digits, groups of three parted by a blank, a comma or a point. */
function readDecimal(text: string): Decimal | null {
  if (text.length > 40) return null;
  const match = grouped.exec(text.trim().replaceAll(/[\u00A0\u202F]/g, " "));
  const whole = match?.[2]?.replaceAll(" ", "");
  if (match === null || whole === undefined || whole.length > 15) return null;
  return { negative: match[1] !== "", whole, fraction: (match[3] ?? "").replace(/0{1,15}$/, "") };
}

/** A JSON number, or a text in French or English notation. Never "", true, "0x10" or "1e3". */
export function parseNumber(field: FieldOf<"number">, value: unknown): Parsed<number | null> {
  if (isBlank(value)) return { value: null };
  const number = typeof value === "string" ? numberIn(readDecimal(value)) : value;
  if (typeof number !== "number" || !Number.isFinite(number)) return wrong("not_number");
  const decimals = field.decimals ?? 0;
  const min = field.min ?? -limits.number;
  const max = field.max ?? limits.number;
  if (number < min) return wrong("too_small", { min });
  if (number > max) return wrong("too_big", { max });
  if (Number(number.toFixed(decimals)) !== number)
    return decimals === 0 ? wrong("not_integer") : wrong("too_many_decimals", { max: decimals });
  return { value: number === 0 ? 0 : number };
}

/**
 * Integer cents of euro. A number is cents already; a text is euros: "1 234,56", "1234.5 €".
 * So a stored amount parses to itself.
 */
export function parseAmount(field: FieldOf<"amount">, value: unknown): Parsed<number | null> {
  if (isBlank(value)) return { value: null };
  const cents = typeof value === "string" ? centsIn(readDecimal(value.replace(/\s?€\s?$/, ""))) : value;
  if (typeof cents !== "number" || !Number.isSafeInteger(cents)) return wrong("not_amount");
  const min = field.minCents ?? 0;
  const max = field.maxCents ?? limits.amountCents;
  if (cents < min) return wrong("amount_too_small", { min: decimalText(min) });
  if (cents > max) return wrong("amount_too_big", { max: decimalText(max) });
  return { value: cents === 0 ? 0 : cents };
}

const isBlank = (value: unknown): boolean =>
  value === null || (typeof value === "string" && value.trim() === "");

const sign = ({ negative }: Decimal): number => (negative ? -1 : 1);

const numberIn = (decimal: Decimal | null): number | null =>
  decimal && sign(decimal) * Number(`${decimal.whole}.${decimal.fraction || "0"}`);

const centsIn = (decimal: Decimal | null): number | null =>
  decimal === null || decimal.fraction.length > 2
    ? null
    : sign(decimal) * Number(decimal.whole + decimal.fraction.padEnd(2, "0"));
