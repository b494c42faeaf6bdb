import { NativeSelect, TextInput } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Suspense } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { evaluationsCreateSession } from "#api/generated";
import { Modal } from "#design/feedback/modal";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { programmeTitlesQuery } from "#dossiers/queries";

type Props = { slug: string; opened: boolean; onClose: () => void };

export function CreateSession({ slug, opened, onClose }: Props) {
  const { t } = useTranslation("evaluations");
  return (
    <Modal opened={opened} onClose={onClose} title={t("create")}>
      <Suspense>
        <CreateForm slug={slug} />
      </Suspense>
    </Modal>
  );
}

function CreateForm({ slug }: { slug: string }) {
  const { t } = useTranslation("evaluations");
  const navigate = useNavigate();
  const { data: programmes } = useSuspenseQuery(programmeTitlesQuery(slug));
  const problemForm = useProblemForm({
    initialValues: { title: "", programmeId: programmes.data[0]?.id ?? "" },
    onSubmit: async (body) => {
      const { id } = await bodyOf(evaluationsCreateSession({ path: { organisation: slug }, body }));
      await navigate({ to: "/admin/$slug/evaluations/$sessionId", params: { slug, sessionId: id } });
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
      <NativeSelect
        label={t("programme")}
        data={programmes.data.map(({ id, title }) => ({ value: id, label: title }))}
        {...form.getInputProps("programmeId")}
      />
      <SubmitButton pending={problemForm.pending} fullWidth>
        {t("create")}
      </SubmitButton>
    </Form>
  );
}
