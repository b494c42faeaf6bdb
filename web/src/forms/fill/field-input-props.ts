import type { Field, Value } from "#forms/types";

export type FieldInputProps = {
  field: Field;
  /** Where the answer stands in the form: errors and the summary find the input with it. */
  path: string;
  value: Value;
  error: string | undefined;
  onChange: (value: Value) => void;
};
