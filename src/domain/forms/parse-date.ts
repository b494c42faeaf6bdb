import type { FieldOf } from "#domain/forms/fields";
import { limits } from "#domain/forms/limits";
import { wrong, type Parsed } from "#domain/forms/parsed";

const iso = /^(\d{4})-(\d{2})-(\d{2})$/;
const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** A day that exists, `YYYY-MM-DD`, read from that form or from "21/11/2026". A day has no time zone. */
export function parseDate(field: FieldOf<"date">, value: unknown): Parsed<string | null> {
  if (value === null || value === "") return { value: null };
  const day = typeof value === "string" ? readDay(value.trim()) : null;
  if (day === null) return wrong("not_date");
  const min = field.min ?? limits.earliestDate;
  const max = field.max ?? limits.latestDate;
  if (day < min) return wrong("too_early", { min });
  if (day > max) return wrong("too_late", { max });
  return { value: day };
}

export function readDay(text: string): string | null {
  const [, year, month, day] = iso.exec(text) ?? reversed(french.exec(text));
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const written = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return date.toISOString().startsWith(`${written}T`) ? written : null;
}

const reversed = (match: RegExpExecArray | null): (string | undefined)[] =>
  match === null ? [] : [match[0], match[3], match[2], match[1]];
