import { z } from "zod";

import { fieldErrors, type FieldError, type FieldErrorCode } from "#domain/field-errors";
import { Refusal } from "#domain/refusals";

// Control characters, lone surrogates and the marks that reorder or hide text. Tab and new lines stay.
const unsafe = /[^\P{Cc}\t\n\r]|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Cs}/u;

const oneLine = /^[^\n\r\t]*$/;

/** Text of several lines: NFC, trimmed, without control or reordering characters. Lengths in UTF-16 units. */
export const longText = (max: number, min = 0) =>
  z
    .string()
    .refine((text) => !unsafe.test(text), { error: "unsafe_text" })
    .transform((text) => text.normalize("NFC").replaceAll("\r\n", "\n").trim())
    .pipe(z.string().min(min).max(max));

/** Text of one line, otherwise as longText. */
export const shortText = (max: number, min = 0) =>
  z
    .string()
    .refine((text) => !unsafe.test(text) && oneLine.test(text), { error: "unsafe_text" })
    .transform((text) => text.normalize("NFC").trim())
    .pipe(z.string().min(min).max(max));

/** A mailbox: lower case, at most 254 characters, local part at most 64 (RFC 5321). */
export const email = z
  .string()
  .max(254)
  .transform((address) => address.trim().toLowerCase())
  .pipe(
    z.email({ error: "not_email" }).refine((address) => address.indexOf("@") <= 64, { error: "not_email" }),
  );

/** A prefixed id, e.g. `id("dos")`. The shape is checked, existence is the reader's business. */
export const id = (prefix: string) =>
  z.string().regex(new RegExp(`^${prefix}_[0-9A-Z]{26}$`), { error: "unknown_reference" });

/** A whole number that a query string writes in digits or JSON as a number. */
export const wholeNumber = (min: number, max: number) =>
  z
    .union(
      [
        z.int(),
        z
          .string()
          .regex(/^(?:0|[1-9]\d{0,14})$/, { error: "not_integer" })
          .transform(Number),
      ],
      { error: "not_integer" },
    )
    .pipe(z.int().min(min).max(max));

/** Several values of a closed list, written `a,b` in a query string. */
export const listOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z
    .string()
    .max(500)
    .transform((text) => [...new Set(text.split(","))])
    .pipe(z.array(z.enum(values)).min(1));

/** An instant, RFC 3339 in UTC on the wire, milliseconds inside. */
export const instant = z.iso.datetime({ error: "not_date" }).transform((text) => Date.parse(text));

/**
 * Parses what a door received.
 * @throws Refusal invalid_request with one error per field and a JSON pointer to each.
 */
export function parseInput<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new Refusal("invalid_request", {
    errors: parsed.error.issues.flatMap((issue) => toFieldErrors(issue)),
  });
}

const isFieldErrorCode = (text: string | undefined): text is FieldErrorCode =>
  text !== undefined && Object.hasOwn(fieldErrors, text);

const pointerTo = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

function toFieldErrors(issue: z.core.$ZodIssue): FieldError[] {
  const pointer = pointerTo(issue.path);
  if (isFieldErrorCode(issue.message)) return [{ pointer, code: issue.message }];
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ pointer: `${pointer}${pointerTo([key])}`, code: "unknown_field" }));
  return [{ pointer, ...meaningOf(issue) }];
}

const wrongType: Partial<Record<string, FieldErrorCode>> = {
  string: "not_text",
  number: "not_number",
  int: "not_integer",
  boolean: "not_boolean",
  date: "not_date",
};

function meaningOf(issue: z.core.$ZodIssue): Omit<FieldError, "pointer"> {
  if (issue.code === "invalid_type") {
    return { code: issue.input === undefined ? "required" : (wrongType[issue.expected] ?? "invalid") };
  }
  if (issue.code === "too_small") return boundOf(issue.origin, "min", Number(issue.minimum));
  if (issue.code === "too_big") return boundOf(issue.origin, "max", Number(issue.maximum));
  if (issue.code === "invalid_value") return { code: issue.input === undefined ? "required" : "not_offered" };
  if (issue.code === "invalid_format" && issue.format === "url") return { code: "not_url" };
  return { code: issue.input === undefined ? "required" : "invalid" };
}

const bounds = {
  string: { min: "too_short", max: "too_long" },
  array: { min: "too_few", max: "too_many" },
  number: { min: "too_small", max: "too_big" },
} as const;

function boundOf(origin: string, side: "min" | "max", limit: number): Omit<FieldError, "pointer"> {
  const kind = origin === "string" || origin === "array" ? origin : "number";
  if (kind === "string" && side === "min" && limit === 1) return { code: "required" };
  return { code: bounds[kind][side], parameters: { [side]: limit } };
}
