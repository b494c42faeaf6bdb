import { TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { FieldRow } from "#design/form/field-row";
import { useErrorAt } from "#forms/builder/builder-context";
import type { FieldProps } from "#forms/builder/field-props";
import { NumberSetting } from "#forms/builder/setting";
import type { FieldType } from "#forms/types";

type Name =
  | "minLength"
  | "maxLength"
  | "minChoices"
  | "maxChoices"
  | "decimals"
  | "minCents"
  | "maxCents"
  | "minFiles"
  | "maxFiles"
  | "minRows"
  | "maxRows";

const settings: Partial<Record<FieldType, readonly Name[]>> = {
  short_text: ["minLength", "maxLength"],
  long_text: ["minLength", "maxLength"],
  multiple_choice: ["minChoices", "maxChoices"],
  number: ["decimals"],
  amount: ["minCents", "maxCents"],
  file: ["minFiles"],
  repeat: ["minRows", "maxRows"],
};

/** The limits of an answer, those that its type knows. */
export function FieldBounds({ at, field, onChange }: FieldProps) {
  const { t } = useTranslation("forms");
  const names = settings[field.type] ?? [];
  if (names.length === 0 && field.type !== "date") return null;
  return (
    <FieldRow>
      {names.map((name) => (
        <NumberSetting
          key={name}
          at={`${at}/${name}`}
          label={t(`bounds.${name}`)}
          value={field[name]}
          onChange={(value) => onChange((old) => ({ ...old, [name]: value }))}
          {...(name.endsWith("Cents") && { scale: 100, suffix: "€" })}
        />
      ))}
      {field.type === "number" &&
        (["min", "max"] as const).map((name) => {
          const value = field[name];
          return (
            <NumberSetting
              key={name}
              at={`${at}/${name}`}
              label={t(`bounds.${name}`)}
              value={typeof value === "number" ? value : undefined}
              onChange={(next) => onChange((old) => ({ ...old, [name]: next }))}
            />
          );
        })}
      {field.type === "date" &&
        (["min", "max"] as const).map((name) => (
          <DayBound key={name} name={name} {...{ at, field, onChange }} />
        ))}
    </FieldRow>
  );
}

function DayBound({ name, at, field, onChange }: FieldProps & { name: "min" | "max" }) {
  const { t } = useTranslation("forms");
  return (
    <TextInput
      type="date"
      label={t(name === "min" ? "bounds.from" : "bounds.until")}
      data-path={`${at}/${name}`}
      error={useErrorAt(`${at}/${name}`)}
      value={field[name] ?? ""}
      onChange={({ currentTarget: { value } }) =>
        onChange((old) => ({ ...old, [name]: value === "" ? undefined : value }))
      }
    />
  );
}
