import { Textarea, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { formsSaveTemplate } from "#api/generated";
import { Modal } from "#design/feedback/modal";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";

type Props = { slug: string; programmeId: string; title: string; onClose: () => void };

/** Keeps the form of a programme, so that others start from it. */
export function SaveTemplate({ slug, programmeId, title, onClose }: Props) {
  const { t } = useTranslation("forms");
  const queries = useQueryClient();
  const problemForm = useProblemForm({
    initialValues: { name: title.slice(0, 120), description: "" },
    onSubmit: async (body) => {
      await bodyOf(formsSaveTemplate({ path: { organisation: slug, programmeId }, body }));
      onClose();
      void toast(t("template.saved", { name: body.name }));
      await queries.invalidateQueries();
    },
  });
  const { form, pending } = problemForm;
  return (
    <Modal opened onClose={onClose} title={t("template.saveTitle")}>
      <Form of={problemForm}>
        <p style={{ margin: 0 }}>{t("template.saveText")}</p>
        <TextInput
          label={t("template.name")}
          data-autofocus
          maxLength={120}
          {...form.getInputProps("name")}
        />
        <Textarea
          label={t("template.description")}
          autosize
          minRows={2}
          maxLength={500}
          {...form.getInputProps("description")}
        />
        <SubmitButton pending={pending} fullWidth>
          {t("template.save")}
        </SubmitButton>
      </Form>
    </Modal>
  );
}
