import type { Field, Option, SimpleField } from "#domain/forms/fields";
import { limits } from "#domain/forms/limits";
import type { FieldError } from "#domain/field-errors";

type Bounds = { min: number | string | undefined; max: number | string | undefined; name: string };

/** Bounds that leave no possible answer, and choices nobody could tell apart. */
export function checkField(field: Field | SimpleField, pointer: string): FieldError[] {
  const bounds = boundsOf(field);
  const crossed = bounds !== null && isCrossed(bounds);
  const errors: FieldError[] = crossed
    ? [{ pointer: `${pointer}/${bounds.name}`, code: "bounds_crossed" }]
    : [];
  return "options" in field ? [...errors, ...checkOptions(field.options, `${pointer}/options`)] : errors;
}

const isCrossed = ({ min, max }: Bounds): boolean =>
  (typeof min === "number" && typeof max === "number" && min > max) ||
  (typeof min === "string" && typeof max === "string" && min > max);

function boundsOf(field: Field | SimpleField): Bounds | null {
  switch (field.type) {
    case "short_text":
      return { min: field.minLength, max: field.maxLength ?? limits.shortText, name: "minLength" };
    case "long_text":
      return { min: field.minLength, max: field.maxLength ?? limits.longText, name: "minLength" };
    case "multiple_choice": {
      const max = Math.min(field.maxChoices ?? field.options.length, field.options.length);
      return { min: field.minChoices, max, name: "minChoices" };
    }
    case "number":
      return { min: field.min, max: field.max, name: "min" };
    case "amount":
      return { min: field.minCents ?? 0, max: field.maxCents, name: "minCents" };
    case "date":
      return { min: field.min ?? limits.earliestDate, max: field.max ?? limits.latestDate, name: "min" };
    case "file":
      return { min: field.minFiles, max: field.maxFiles, name: "minFiles" };
    case "repeat":
      return { min: field.minRows, max: field.maxRows ?? limits.rows, name: "minRows" };
    default:
      return null;
  }
}

function checkOptions(options: readonly Option[], pointer: string): FieldError[] {
  const seen = new Set<string>();
  return options.flatMap(({ label }, index): FieldError[] => {
    const name = label.toLowerCase();
    if (seen.has(name)) return [{ pointer: `${pointer}/${index}/label`, code: "duplicate_label" }];
    seen.add(name);
    return [];
  });
}
