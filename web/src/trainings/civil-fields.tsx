import { Textarea, TextInput } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import { useTranslation } from "react-i18next";

import { FieldRow } from "#design/form/field-row";

export const blankCivil = { lastName: "", firstName: "", birthDate: "", phone: "", city: "", note: "" };
export type CivilValues = typeof blankCivil;

/** What a civil gives to register. */
export function CivilFields<V extends CivilValues>({ form }: { form: UseFormReturnType<V> }) {
  const { t } = useTranslation("trainings");
  return (
    <>
      <IdentityFields form={form} />
      <Textarea label={t("portal.note")} autosize minRows={2} {...form.getInputProps("note")} />
    </>
  );
}

/** Who they are, and how to reach them. */
export function IdentityFields<V extends Omit<CivilValues, "note">>({
  form,
}: {
  form: UseFormReturnType<V>;
}) {
  const { t } = useTranslation("members");
  const field = (
    name: "lastName" | "firstName" | "birthDate" | "phone" | "city",
    more: Record<string, string>,
  ) => (
    <TextInput
      label={t(`fields.${name}`)}
      required
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
      {field("city", { autoComplete: "address-level2" })}
    </>
  );
}
