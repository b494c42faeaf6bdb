import { Textarea, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

import type { FieldInputProps } from "#forms/fill/field-input-props";
import type { FieldType, Value } from "#forms/types";

type Traits = {
  type?: string;
  placeholder?: string;
  inputMode?: "numeric" | "decimal";
  autoComplete?: string;
};

const traits: Partial<Record<FieldType, Traits>> = {
  email: { type: "email", autoComplete: "email" },
  phone: { type: "tel", autoComplete: "tel" },
  date: { type: "date" },
  number: { inputMode: "decimal" },
  amount: { inputMode: "decimal" },
  siret: { inputMode: "numeric", placeholder: "123 456 789 00012" },
  siren: { inputMode: "numeric", placeholder: "123 456 789" },
  rna: { placeholder: "W751234567" },
  iban: { placeholder: "FR76 3000 6000 0112 3456 7890 189" },
};

/** Everything that is typed. The text is sent as typed: the API reads "1 234,56" and says what is wrong with it. */
export function TextLikeInput({ field, path, value, error, onChange }: FieldInputProps) {
  const hint = useHint(field, value);
  const shared = {
    label: field.label,
    description: hint,
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
      {...(field.type === "date" && { min: field.min, max: field.max })}
      rightSection={field.type === "amount" ? "€" : undefined}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** The help, and the limits that the API will hold to: said before it refuses. */
function useHint(field: FieldInputProps["field"], value: Value): string | undefined {
  const { t } = useTranslation("forms");
  const said = [
    field.help,
    field.minLength !== undefined && t("fill.minLength", { count: field.minLength }),
    field.maxLength !== undefined &&
      t("fill.maxLength", { used: typeof value === "string" ? value.length : 0, max: field.maxLength }),
  ].filter(Boolean);
  return said.length === 0 ? undefined : said.join(" ");
}

/** An amount is stored in cents and shown in euros; until the API has read it, it is the text being typed. */
function shown(type: FieldType, value: Value): string {
  if (typeof value === "string") return value;
  if (typeof value !== "number") return "";
  return (type === "amount" ? (value / 100).toFixed(2) : String(value)).replace(".", ",");
}
