import "@mantine/core/styles/Switch.layer.css";

import { Stack, Switch, Textarea, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { optionsFrom } from "#forms/builder/edits";
import type { Field } from "#forms/types";

type Props = { field: Field; onChange: (edit: (field: Field) => Field) => void };

export function FieldSettings({ field, onChange }: Props) {
  const { t } = useTranslation("forms");
  return (
    <Stack>
      <TextInput
        label={t("builder.label")}
        value={field.label}
        onChange={({ currentTarget: { value } }) => onChange((old) => ({ ...old, label: value }))}
      />
      <Textarea
        label={t("builder.help")}
        description={t("builder.helpHelp")}
        minRows={2}
        value={field.help ?? ""}
        onChange={({ currentTarget: { value } }) => onChange((old) => ({ ...old, help: value }))}
      />
      {field.options && (
        <Textarea
          label={t("builder.options")}
          description={t("builder.optionsHelp")}
          value={field.options.map(({ label }) => label).join("\n")}
          onChange={({ currentTarget: { value } }) =>
            onChange((old) => ({ ...old, options: optionsFrom(value, old.options) }))
          }
        />
      )}
      {field.type === "statement" && (
        <Textarea
          label={t("builder.statement")}
          value={field.statement ?? ""}
          onChange={({ currentTarget: { value } }) => onChange((old) => ({ ...old, statement: value }))}
        />
      )}
      <Switch
        label={t("builder.required")}
        checked={field.required}
        onChange={({ currentTarget: { checked } }) => onChange((old) => ({ ...old, required: checked }))}
      />
    </Stack>
  );
}
