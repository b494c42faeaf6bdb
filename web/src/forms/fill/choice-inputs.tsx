import "@mantine/core/styles/Checkbox.layer.css";
import "@mantine/core/styles/Radio.layer.css";

import { Checkbox, Radio, Stack } from "@mantine/core";

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

export function ManyChoices(props: FieldInputProps) {
  const { field, path, value, onChange } = props;
  const chosen = Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
  return (
    <Checkbox.Group {...group(props)} value={chosen} onChange={onChange}>
      <Stack gap="xs" mt="xs">
        {field.options?.map(({ id, label }, index) => (
          <Checkbox key={id} value={id} label={label} {...(index === 0 && { "data-path": path })} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

export const Statement = ({ field, path, value, error, onChange }: FieldInputProps) => (
  <Checkbox
    label={field.label}
    description={field.statement ?? field.help}
    error={error}
    data-path={path}
    checked={value === true}
    onChange={(event) => onChange(event.currentTarget.checked)}
  />
);
