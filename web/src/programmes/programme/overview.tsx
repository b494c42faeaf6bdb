import { Textarea, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { SettingsSection } from "#design/form/settings-section";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { DatesForm } from "#programmes/programme/dates-form";
import { type ProgrammeContent, programmeQuery, saveProgramme } from "#programmes/queries";
import type { ProgrammeDetail } from "#programmes/types";

type Props = { slug: string; programme: ProgrammeDetail };

export function Overview({ slug, programme }: Props) {
  const { t } = useTranslation("programmes");
  return (
    <>
      <SettingsSection title={t("content.title")} description={t("content.text")}>
        <ContentForm slug={slug} programme={programme} />
      </SettingsSection>
      <SettingsSection title={t("dates.title")} description={t("dates.text")}>
        <DatesForm slug={slug} programme={programme} />
      </SettingsSection>
    </>
  );
}

function ContentForm({ slug, programme: { id, title, summary, presentation } }: Props) {
  const { t } = useTranslation(["programmes", "common"]);
  const queries = useQueryClient();
  const problemForm = useProblemForm<ProgrammeContent>({
    initialValues: { title, summary, presentation },
    onSubmit: async (content) => {
      await saveProgramme(slug, id, content);
      await queries.invalidateQueries(programmeQuery(slug, id));
      void toast(t("action.saved", { ns: "common" }));
    },
  });
  const { form, pending } = problemForm;
  return (
    <Form of={problemForm}>
      <TextInput label={t("nameLabel")} {...form.getInputProps("title")} />
      <Textarea
        label={t("content.summary")}
        description={t("content.summaryHelp")}
        minRows={2}
        {...form.getInputProps("summary")}
      />
      <Textarea label={t("content.presentation")} minRows={8} {...form.getInputProps("presentation")} />
      <div>
        <SubmitButton pending={pending}>{t("action.save", { ns: "common" })}</SubmitButton>
      </div>
    </Form>
  );
}
