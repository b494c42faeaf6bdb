import { NativeSelect, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { FieldRow } from "#design/form/field-row";
import type { FieldInputProps } from "#forms/fill/field-input-props";
import { countries } from "#forms/fill/countries";
import { FieldBlock } from "#forms/fill/field-block";
import type { Address, Value } from "#forms/types";

const blank: Address = { street: "", complement: "", postalCode: "", city: "", country: "FR" };

const isAddress = (value: Value): value is Address =>
  typeof value === "object" && value !== null && "street" in value;

export function AddressInput({ field, path, value, error, errorOf, onChange }: FieldInputProps) {
  const { t, i18n } = useTranslation("forms");
  const address = isAddress(value) ? value : blank;
  const part = (name: keyof Address, autoComplete: string) => ({
    label: t(`fill.${name}`),
    error: errorOf?.(name),
    autoComplete,
    value: address[name],
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLSelectElement>) =>
      onChange({ ...address, [name]: event.currentTarget.value }),
  });
  return (
    <FieldBlock field={field}>
      <TextInput {...part("street", "address-line1")} error={error ?? errorOf?.("street")} data-path={path} />
      <TextInput {...part("complement", "address-line2")} />
      <FieldRow>
        <TextInput {...part("postalCode", "postal-code")} inputMode="numeric" />
        <TextInput {...part("city", "address-level2")} />
      </FieldRow>
      <NativeSelect
        {...part("country", "country")}
        data={countries(i18n.language).map(({ code, name }) => ({ value: code, label: name }))}
      />
    </FieldBlock>
  );
}
