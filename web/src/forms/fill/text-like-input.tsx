import { Textarea, TextInput } from "@mantine/core";

import type { FieldInputProps } from "#forms/fill/field-input-props";
import type { FieldType, Value } from "#forms/types";

type Traits = { type?: string; inputMode?: "numeric" | "decimal"; autoComplete?: string };

const traits: Partial<Record<FieldType, Traits>> = {
  email: { type: "email", autoComplete: "email" },
  phone: { type: "tel", autoComplete: "tel" },
  date: { type: "date" },
  number: { inputMode: "decimal" },
  amount: { inputMode: "decimal" },
  siret: { inputMode: "numeric" },
  siren: { inputMode: "numeric" },
};

/** Everything that is typed. The text is sent as typed: the API reads "1 234,56" and says what is wrong with it. */
export function TextLikeInput({ field, path, value, error, onChange }: FieldInputProps) {
  const shared = {
    label: field.label,
    description: field.help,
    withAsterisk: field.required,
    error,
    "data-path": path,
    value: shown(field.type, value),
  };
  if (field.type === "long_text") {
    return <Textarea {...shared} minRows={5} onChange={(event) => onChange(event.currentTarget.value)} />;
  }
  return (
    <TextInput
      {...shared}
      {...traits[field.type]}
      rightSection={field.type === "amount" ? "€" : undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** An amount is stored in cents and shown in euros; until the API has read it, it is the text being typed. */
function shown(type: FieldType, value: Value): string {
  if (typeof value === "string") return value;
  if (typeof value !== "number") return "";
  return (type === "amount" ? (value / 100).toFixed(2) : String(value)).replace(".", ",");
}
