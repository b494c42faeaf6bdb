import type { Row, SimpleValue } from "#domain/forms/answers";
import type { FieldOf, SimpleField } from "#domain/forms/fields";
import { limits } from "#domain/forms/limits";
import { under, wrong, type Parsed } from "#domain/forms/parsed";
import type { FieldError } from "#domain/field-errors";

type ParseSimple = (field: SimpleField, value: unknown) => Parsed<SimpleValue>;

/** Rows in order, each a map of inner field id → value, without its empty answers. */
export function parseRows(
  field: FieldOf<"repeat">,
  value: unknown,
  parseSimple: ParseSimple,
): Parsed<readonly Row[] | null> {
  if (value === null) return { value: null };
  const max = field.maxRows ?? limits.rows;
  if (!Array.isArray(value)) return wrong("invalid");
  if (value.length > max) return wrong("too_many_rows", { max });
  const rows = value.map((row: unknown, index) => parseRow(field, row, `/${index}`, parseSimple));
  const errors = rows.flatMap((row) => row.errors);
  if (errors.length > 0) return { errors };
  return { value: rows.length === 0 ? null : rows.map(({ row }) => row) };
}

function parseRow(field: FieldOf<"repeat">, row: unknown, pointer: string, parseSimple: ParseSimple) {
  const errors: FieldError[] = [];
  const parsedRow: Record<string, SimpleValue> = {};
  if (typeof row !== "object" || row === null || Array.isArray(row))
    return { row: parsedRow, errors: under(pointer, wrong("invalid").errors) };
  const entries = new Map<string, unknown>(Object.entries(row));
  for (const key of entries.keys())
    if (!field.fields.some(({ id }) => id === key))
      errors.push({ pointer: `${pointer}/${escaped(key)}`, code: "unknown_field" });
  for (const inner of field.fields) {
    const parsed = parseSimple(inner, entries.get(inner.id) ?? null);
    if ("errors" in parsed) errors.push(...under(`${pointer}/${inner.id}`, parsed.errors));
    else if (parsed.value !== null) parsedRow[inner.id] = parsed.value;
  }
  return { row: parsedRow, errors };
}

/** RFC 6901, and short: the key is whatever the caller sent. */
export const escaped = (key: string): string => key.slice(0, 60).replaceAll("~", "~0").replaceAll("/", "~1");
