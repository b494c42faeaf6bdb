import { TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Modal } from "#design/feedback/modal";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { blankForm, TemplateChoice } from "#forms/templates/template-choice";
import { createProgramme } from "#programmes/queries";

type Props = { slug: string; opened: boolean; onClose: () => void };

export function CreateProgramme({ slug, opened, onClose }: Props) {
  const { t } = useTranslation("programmes");
  return (
    <Modal opened={opened} onClose={onClose} title={t("create")} size={600}>
      <CreateForm slug={slug} />
    </Modal>
  );
}

function CreateForm({ slug }: { slug: string }) {
  const { t } = useTranslation("programmes");
  const navigate = useNavigate();
  const problemForm = useProblemForm({
    initialValues: { title: "", templateId: blankForm },
    onSubmit: async ({ title, templateId }) => {
      const { id } = await createProgramme(slug, { title, ...(templateId !== blankForm && { templateId }) });
      await navigate({ to: "/admin/$slug/programmes/$programmeId", params: { slug, programmeId: id } });
    },
  });
  const { form } = problemForm;
  return (
    <Form of={problemForm}>
      <div>{t("createLead")}</div>
      <TextInput
        label={t("nameLabel")}
        placeholder={t("namePlaceholder")}
        data-autofocus
        {...form.getInputProps("title")}
      />
      <TemplateChoice
        slug={slug}
        chosen={form.values.templateId}
        onChoose={(templateId) => form.setFieldValue("templateId", templateId)}
      />
      <SubmitButton pending={problemForm.pending} fullWidth>
        {t("create")}
      </SubmitButton>
    </Form>
  );
}
