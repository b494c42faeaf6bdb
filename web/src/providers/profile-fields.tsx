import { Textarea, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useTranslation } from "react-i18next";

import type { Provider } from "#api/generated/types.gen";
import { FieldRow } from "#design/form/field-row";

export type ProfileValues = {
  name: string;
  phone: string;
  siret: string;
  street: string;
  postalCode: string;
  city: string;
  /** Kept as it is known: no field shows it. */
  country: string;
  presentation: string;
};

export const profileOf = (provider: Provider | null, name = ""): ProfileValues => ({
  name: provider?.name ?? name,
  phone: provider?.phone ?? "",
  siret: provider?.siret ?? "",
  street: provider?.street ?? "",
  postalCode: provider?.postalCode ?? "",
  city: provider?.city ?? "",
  country: provider?.country ?? "FR",
  presentation: provider?.presentation ?? "",
});

/** What was left empty was not said. */
export const bodyOfProfile = ({ name, presentation, country, ...rest }: ProfileValues) => ({
  name,
  presentation,
  country,
  phone: orNull(rest.phone),
  siret: orNull(rest.siret),
  street: orNull(rest.street),
  postalCode: orNull(rest.postalCode),
  city: orNull(rest.city),
});

const orNull = (text: string): string | null => (text.trim() === "" ? null : text);

export function ProfileFields<V extends ProfileValues>({ form }: { form: UseFormReturnType<V> }) {
  const { t } = useTranslation("providers");
  return (
    <>
      <TextInput label={t("fields.name")} required {...form.getInputProps("name")} />
      <FieldRow>
        <TextInput label={t("fields.phone")} autoComplete="tel" {...form.getInputProps("phone")} />
        <TextInput label={t("fields.siret")} inputMode="numeric" {...form.getInputProps("siret")} />
      </FieldRow>
      <TextInput label={t("fields.street")} autoComplete="street-address" {...form.getInputProps("street")} />
      <FieldRow>
        <TextInput
          label={t("fields.postalCode")}
          autoComplete="postal-code"
          {...form.getInputProps("postalCode")}
        />
        <TextInput label={t("fields.city")} autoComplete="address-level2" {...form.getInputProps("city")} />
      </FieldRow>
      <Textarea
        label={t("fields.presentation")}
        description={t("fields.presentationHelp")}
        autosize
        minRows={3}
        {...form.getInputProps("presentation")}
      />
    </>
  );
}
