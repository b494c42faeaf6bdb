import { TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { Form } from "#design/form/form";
import { SaveRow } from "#organisations/settings/save-row";
import { type SettingsProps, useSettingsForm } from "#organisations/settings/use-settings-form";

export function IdentityForm({ slug, settings }: SettingsProps) {
  const { t } = useTranslation("organisations");
  const { name, slug: address, contactEmail } = settings;
  const problemForm = useSettingsForm(slug, { name, slug: address, contactEmail });
  const { form, pending } = problemForm;
  return (
    <Form of={problemForm}>
      <TextInput label={t("create.name")} {...form.getInputProps("name")} />
      <TextInput
        label={t("create.slug")}
        description={t("create.slugHelp")}
        leftSection="/"
        spellCheck={false}
        {...form.getInputProps("slug")}
      />
      <TextInput
        label={t("settings.contact")}
        description={t("settings.contactHelp")}
        type="email"
        {...form.getInputProps("contactEmail")}
      />
      <SaveRow pending={pending} />
    </Form>
  );
}
