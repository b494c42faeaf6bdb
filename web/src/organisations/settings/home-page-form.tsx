import { Textarea, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { Form } from "#design/form/form";
import { SaveRow } from "#organisations/settings/save-row";
import { type SettingsProps, useSettingsForm } from "#organisations/settings/use-settings-form";

export function HomePageForm({ slug, settings: { headline, introduction } }: SettingsProps) {
  const { t } = useTranslation("organisations");
  const problemForm = useSettingsForm(slug, { headline, introduction });
  const { form, pending } = problemForm;
  return (
    <Form of={problemForm}>
      <TextInput label={t("settings.headline")} {...form.getInputProps("headline")} />
      <Textarea label={t("settings.introduction")} minRows={4} {...form.getInputProps("introduction")} />
      <SaveRow pending={pending} />
    </Form>
  );
}
