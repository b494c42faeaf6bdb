import "#design/feedback/modal-styles";

import { Modal, TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { createProgramme } from "#programmes/queries";

type Props = { slug: string; opened: boolean; onClose: () => void };

export function CreateProgramme({ slug, opened, onClose }: Props) {
  const { t } = useTranslation("programmes");
  return (
    <Modal opened={opened} onClose={onClose} title={t("create")}>
      <CreateForm slug={slug} />
    </Modal>
  );
}

function CreateForm({ slug }: { slug: string }) {
  const { t } = useTranslation("programmes");
  const navigate = useNavigate();
  const problemForm = useProblemForm({
    initialValues: { title: "" },
    onSubmit: async (values) => {
      const { id } = await createProgramme(slug, values);
      await navigate({ to: "/admin/$slug/programmes/$programmeId", params: { slug, programmeId: id } });
    },
  });
  return (
    <Form of={problemForm}>
      <div>{t("createLead")}</div>
      <TextInput
        label={t("nameLabel")}
        placeholder={t("namePlaceholder")}
        data-autofocus
        {...problemForm.form.getInputProps("title")}
      />
      <SubmitButton pending={problemForm.pending} fullWidth>
        {t("create")}
      </SubmitButton>
    </Form>
  );
}
