import { NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { FieldRow } from "#design/form/field-row";
import { Form } from "#design/form/form";
import { editSettings } from "#organisations/settings/edit-settings";
import { SaveRow } from "#organisations/settings/save-row";
import { VatEffect } from "#organisations/settings/vat-effect";
import { type SettingsProps, useSettingsForm } from "#organisations/settings/use-settings-form";

export function IdentityForm({ organisation }: SettingsProps) {
  const { t } = useTranslation(["organisations", "account"]);
  const problemForm = useSettingsForm(organisation, {
    read: ({ name, settings: { locale, identity } }) => {
      const vatRegime = identity.vatRegime === "exempt_293b" ? "exempt_293b" : "standard";
      return { name, locale, identity: { ...identity, vatRegime } as const };
    },
    save: editSettings(organisation.slug),
  });
  const { form, pending } = problemForm;
  return (
    <Form of={problemForm}>
      <TextInput label={t("create.name")} {...form.getInputProps("name")} />
      <FieldRow>
        <TextInput
          label={t("settings.contact")}
          description={t("settings.contactHelp")}
          type="email"
          {...form.getInputProps("identity.contactEmail")}
        />
        <NativeSelect
          label={t("settings.language")}
          description={t("settings.languageHelp")}
          data={[
            { value: "fr", label: t("profile.french", { ns: "account" }) },
            { value: "en", label: t("profile.english", { ns: "account" }) },
          ]}
          {...form.getInputProps("locale")}
        />
      </FieldRow>
      <TextInput
        label={t("settings.legalName")}
        description={t("settings.legalNameHelp")}
        {...form.getInputProps("identity.legalName")}
      />
      <Textarea
        label={t("settings.address")}
        autosize
        minRows={2}
        {...form.getInputProps("identity.address")}
      />
      <FieldRow>
        <TextInput
          label={t("settings.siren")}
          inputMode="numeric"
          {...form.getInputProps("identity.siren")}
        />
        <TextInput label={t("settings.vatNumber")} {...form.getInputProps("identity.vatNumber")} />
      </FieldRow>
      <NativeSelect
        label={t("settings.vatRegime")}
        data={[
          { value: "standard", label: t("settings.vatRegimes.standard") },
          { value: "exempt_293b", label: t("settings.vatRegimes.exempt") },
        ]}
        {...form.getInputProps("identity.vatRegime")}
      />
      {form.values.identity.vatRegime !== organisation.settings.identity.vatRegime && (
        <VatEffect slug={organisation.slug} regime={form.values.identity.vatRegime} />
      )}
      <SaveRow slug={organisation.slug} pending={pending} />
    </Form>
  );
}
