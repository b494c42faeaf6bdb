import "@mantine/core/styles/Checkbox.layer.css";
import "@mantine/core/styles/NumberInput.layer.css";

import { Checkbox, NumberInput, Textarea, TextInput } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { useFormats } from "#i18n/formats";
import type { ViewColumn, ViewFilter } from "#organisations/views/queries";

type Values = ViewFilter["values"];
type Props = {
  column: ViewColumn;
  values: Values;
  onChange: (values: Values) => void;
  error: ReactNode;
};

/** The values of a filter, typed as its column is: several choices or words are alternatives. */
export function FilterValue({ column, values, onChange, error }: Props) {
  const { t } = useTranslation("views");
  const { decimalSeparator } = useFormats();
  const label = t("editor.value");
  const [first] = values;
  switch (column.type) {
    case "choice":
      return (
        <Checkbox.Group
          aria-label={label}
          value={values.map(String)}
          onChange={onChange}
          error={error}
          style={{ display: "grid", gap: 6 }}
        >
          {(column.options ?? []).map((option) => (
            <Checkbox key={option.id} value={option.id} label={option.label} my={3} />
          ))}
        </Checkbox.Group>
      );
    case "flag":
      return (
        <Checkbox
          label={first === false ? t("editor.no") : t("editor.yes")}
          checked={first !== false}
          error={error}
          onChange={(event) => onChange([event.currentTarget.checked])}
        />
      );
    case "day":
    case "instant":
      return (
        <TextInput
          type="date"
          aria-label={label}
          value={String(first ?? "")}
          error={error}
          onChange={(event) => onChange([event.currentTarget.value])}
        />
      );
    case "number":
    case "amount": {
      const unit = column.type === "amount" ? 100 : 1;
      return (
        <NumberInput
          aria-label={label}
          value={typeof first === "number" ? first / unit : ""}
          {...(unit === 100 && { decimalScale: 2, suffix: " €" })}
          decimalSeparator={decimalSeparator}
          error={error}
          onChange={(typed) =>
            onChange(typeof typed === "number" ? [Math.round(typed * unit * 1e6) / 1e6] : [])
          }
        />
      );
    }
    case "text":
      return (
        <Textarea
          aria-label={label}
          autosize
          maxRows={5}
          description={values.length > 1 ? t("editor.valuesHelp") : undefined}
          value={values.join("\n")}
          error={error}
          onChange={(event) =>
            onChange(event.currentTarget.value === "" ? [] : event.currentTarget.value.split("\n"))
          }
        />
      );
  }
}
