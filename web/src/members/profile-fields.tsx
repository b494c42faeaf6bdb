import { TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useTranslation } from "react-i18next";

import { FieldRow } from "#design/form/field-row";

export type ProfileValues = {
  lastName: string;
  firstName: string;
  birthDate: string;
  phone: string;
  street: string;
  postalCode: string;
  city: string;
};

type Props<V extends ProfileValues> = { form: UseFormReturnType<V>; required: boolean };

/** The personal information, in the order one gives it. */
export function ProfileFields<V extends ProfileValues>({ form, required }: Props<V>) {
  const { t } = useTranslation("members");
  const field = (name: keyof ProfileValues, more: Record<string, string> = {}) => (
    <TextInput
      label={t(`fields.${name}`)}
      required={required || name === "lastName" || name === "firstName"}
      data-path={name}
      {...more}
      {...form.getInputProps(name)}
    />
  );
  return (
    <>
      <FieldRow>
        {field("lastName", { autoComplete: "family-name" })}
        {field("firstName", { autoComplete: "given-name" })}
      </FieldRow>
      <FieldRow>
        {field("birthDate", { type: "date", autoComplete: "bday" })}
        {field("phone", { type: "tel", autoComplete: "tel", placeholder: "06 12 34 56 78" })}
      </FieldRow>
      {field("street", { autoComplete: "street-address" })}
      <FieldRow>
        {field("postalCode", { autoComplete: "postal-code", placeholder: "83000" })}
        {field("city", { autoComplete: "address-level2" })}
      </FieldRow>
    </>
  );
}
