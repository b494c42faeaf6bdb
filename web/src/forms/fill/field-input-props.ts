import type { Field, Value } from "#forms/types";

export type FieldInputProps = {
  field: Field;
  /** Where the answer stands in the form: errors and the summary find the input with it. */
  path: string;
  value: Value;
  error: string | undefined;
  onChange: (value: Value) => void;
  /** The answers around it, for what depends on them inside a repeatable block. */
  answerOf?: (fieldId: string) => Value;
  /** The errors of its parts, by path from the field: "0.fld_x", "street". */
  errorOf?: (part: string) => string | undefined;
};
