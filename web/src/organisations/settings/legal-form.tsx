import { Textarea } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { ifMatch } from "#api/client";
import { organisationsEditLegalNotices } from "#api/generated/sdk.gen";
import { Form } from "#design/form/form";
import { SaveRow } from "#organisations/settings/save-row";
import { type SettingsProps, useSettingsForm } from "#organisations/settings/use-settings-form";

export function LegalForm({ organisation }: SettingsProps) {
  const { t } = useTranslation("organisations");
  const problemForm = useSettingsForm(organisation, {
    read: ({ settings }) => ({ text: settings.legalNotices }),
    save: (body, version) =>
      organisationsEditLegalNotices({
        path: { organisation: organisation.slug },
        headers: ifMatch(version),
        body,
      }),
  });
  const { form, pending } = problemForm;
  return (
    <Form of={problemForm}>
      <Textarea
        label={t("settings.legalNotices")}
        autosize
        minRows={6}
        maxRows={20}
        {...form.getInputProps("text")}
      />
      <SaveRow slug={organisation.slug} pending={pending} actionClass="write_legal_notices" />
    </Form>
  );
}
