import { Textarea } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { Form } from "#design/form/form";
import { SaveRow } from "#organisations/settings/save-row";
import { type SettingsProps, useSettingsForm } from "#organisations/settings/use-settings-form";

export function LegalForm({ slug, settings: { legalNotices } }: SettingsProps) {
  const { t } = useTranslation("organisations");
  const problemForm = useSettingsForm(slug, { legalNotices });
  const { form, pending } = problemForm;
  return (
    <Form of={problemForm}>
      <Textarea
        label={t("settings.legalNotices")}
        minRows={6}
        maxRows={20}
        {...form.getInputProps("legalNotices")}
      />
      <SaveRow pending={pending} />
    </Form>
  );
}
