import type { FieldOf } from "#domain/forms/fields";
import { documentIdSchema } from "#domain/forms/ids";
import { wrong, type Parsed } from "#domain/forms/parsed";

export function parseSingleChoice(field: FieldOf<"single_choice">, value: unknown): Parsed<string | null> {
  if (value === null || value === "") return { value: null };
  const option = field.options.find(({ id }) => id === value);
  return option ? { value: option.id } : wrong("not_offered");
}

/** Option ids, each once, in the order of the form. */
export function parseMultipleChoice(
  field: FieldOf<"multiple_choice">,
  value: unknown,
): Parsed<readonly string[] | null> {
  if (value === null) return { value: null };
  if (!Array.isArray(value) || value.length > 2 * field.options.length) return wrong("not_offered");
  const offered = field.options.map(({ id }) => id);
  if (!value.every((id: unknown) => offered.some((one) => one === id))) return wrong("not_offered");
  const chosen = offered.filter((id) => value.includes(id));
  const max = field.maxChoices ?? offered.length;
  if (chosen.length > max) return wrong("too_many", { max });
  return { value: chosen.length === 0 ? null : chosen };
}

/** Document ids, each once; whether they exist and suit is for `documentErrors`. */
export function parseFiles(field: FieldOf<"file">, value: unknown): Parsed<readonly string[] | null> {
  if (value === null) return { value: null };
  if (!Array.isArray(value)) return wrong("invalid");
  const ids = new Set<string>();
  for (const id of value.slice(0, 2 * field.maxFiles)) {
    const parsed = documentIdSchema.safeParse(id);
    if (!parsed.success) return wrong("unknown_reference");
    ids.add(parsed.data);
  }
  if (ids.size > field.maxFiles || value.length > 2 * field.maxFiles)
    return wrong("too_many_files", { max: field.maxFiles });
  return { value: ids.size === 0 ? null : [...ids] };
}

export function parseStatement(value: unknown): Parsed<boolean | null> {
  return typeof value === "boolean" || value === null ? { value } : wrong("not_boolean");
}
