import "@mantine/core/styles/Fieldset.layer.css";

import { Fieldset, Stack, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { FieldRow } from "#design/form/field-row";
import type { FieldInputProps } from "#forms/fill/field-input-props";
import type { Address, Value } from "#forms/types";

const blank: Address = { street: "", complement: "", postalCode: "", city: "", country: "FR" };

const isAddress = (value: Value): value is Address =>
  typeof value === "object" && value !== null && "street" in value;

export function AddressInput({ field, path, value, error, onChange }: FieldInputProps) {
  const { t } = useTranslation("forms");
  const address = isAddress(value) ? value : blank;
  const part = (name: keyof Address, autoComplete: string) => ({
    label: t(`fill.${name === "country" ? "city" : name}`),
    autoComplete,
    value: address[name],
    onChange: (event: React.ChangeEvent<HTMLInputElement>) =>
      onChange({ ...address, [name]: event.currentTarget.value }),
  });
  return (
    <Fieldset legend={field.required ? `${field.label} *` : field.label} radius="md">
      <Stack>
        <TextInput {...part("street", "address-line1")} error={error} data-path={path} />
        <TextInput {...part("complement", "address-line2")} />
        <FieldRow>
          <TextInput {...part("postalCode", "postal-code")} inputMode="numeric" />
          <TextInput {...part("city", "address-level2")} />
        </FieldRow>
      </Stack>
    </Fieldset>
  );
}
