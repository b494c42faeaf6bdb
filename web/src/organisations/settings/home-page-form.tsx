import { Textarea, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { Form } from "#design/form/form";
import { editSettings } from "#organisations/settings/edit-settings";
import { SaveRow } from "#organisations/settings/save-row";
import { type SettingsProps, useSettingsForm } from "#organisations/settings/use-settings-form";

export function HomePageForm({ organisation }: SettingsProps) {
  const { t } = useTranslation("organisations");
  const problemForm = useSettingsForm(organisation, {
    read: ({ settings }) => ({ home: settings.home }),
    save: editSettings(organisation.slug),
  });
  const { form, pending } = problemForm;
  return (
    <Form of={problemForm}>
      <TextInput label={t("settings.headline")} {...form.getInputProps("home.title")} />
      <Textarea
        label={t("settings.introduction")}
        autosize
        minRows={4}
        {...form.getInputProps("home.introduction")}
      />
      <SaveRow slug={organisation.slug} pending={pending} />
    </Form>
  );
}
