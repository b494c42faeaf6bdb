import "@mantine/core/styles/Checkbox.layer.css";
import "@mantine/core/styles/Radio.layer.css";

import { Checkbox, Radio, Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";

import type { FieldInputProps } from "#forms/fill/field-input-props";

const group = ({ field, error }: FieldInputProps) => ({
  label: field.label,
  description: field.help,
  withAsterisk: field.required,
  error,
});

export function OneChoice(props: FieldInputProps) {
  const { field, path, value, onChange } = props;
  return (
    <Radio.Group {...group(props)} value={typeof value === "string" ? value : ""} onChange={onChange}>
      <Stack gap="xs" mt="xs">
        {field.options?.map(({ id, label }, index) => (
          <Radio key={id} value={id} label={label} {...(index === 0 && { "data-path": path })} />
        ))}
      </Stack>
    </Radio.Group>
  );
}

/** "2 à 4 choix", beside the help: what the API will ask is said before it refuses. */
function useHint({ help, minChoices, maxChoices }: FieldInputProps["field"]): string | undefined {
  const { t } = useTranslation("forms");
  const said = [
    help,
    minChoices !== undefined && t("fill.minChoices", { count: minChoices }),
    maxChoices !== undefined && t("fill.maxChoices", { count: maxChoices }),
  ].filter(Boolean);
  return said.length === 0 ? undefined : said.join(" ");
}

export function ManyChoices(props: FieldInputProps) {
  const { field, path, value, onChange } = props;
  const hint = useHint(field);
  const chosen = Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
  return (
    <Checkbox.Group {...group(props)} description={hint} value={chosen} onChange={onChange}>
      <Stack gap="xs" mt="xs">
        {field.options?.map(({ id, label }, index) => (
          <Checkbox
            key={id}
            value={id}
            label={label}
            disabled={chosen.length >= (field.maxChoices ?? Infinity) && !chosen.includes(id)}
            {...(index === 0 && { "data-path": path })}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
