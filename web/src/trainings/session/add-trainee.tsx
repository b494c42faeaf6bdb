import { TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { trainingsAddTrainee } from "#api/generated/sdk.gen";
import { Modal } from "#design/feedback/modal";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { GatedButton } from "#design/form/gated-button";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { useWhyNot } from "#organisations/access";
import { blankCivil, CivilFields } from "#trainings/civil-fields";

type Props = { slug: string; sessionId: string };

export function AddTrainee({ slug, sessionId }: Props) {
  const { t } = useTranslation("trainings");
  const [adding, setAdding] = useState(false);
  return (
    <>
      <GatedButton
        variant="default"
        whyNot={useWhyNot(slug)("trainings.edit", "write")}
        onClick={() => setAdding(true)}
      >
        {t("add")}
      </GatedButton>
      <Modal opened={adding} onClose={() => setAdding(false)} title={t("add")} size={560}>
        <AddForm slug={slug} sessionId={sessionId} onDone={() => setAdding(false)} />
      </Modal>
    </>
  );
}

function AddForm({ slug, sessionId, onDone }: Props & { onDone: () => void }) {
  const { t } = useTranslation(["trainings", "members"]);
  const queries = useQueryClient();
  const of = useProblemForm({
    initialValues: { email: "", ...blankCivil },
    onSubmit: async (body) => {
      await trainingsAddTrainee({
        path: { organisation: slug, sessionId },
        headers: { "Idempotency-Key": crypto.randomUUID() },
        body,
      });
      onDone();
      void toast(t("added"));
      await queries.invalidateQueries();
    },
  });
  return (
    <Form of={of}>
      <TextInput
        label={t("fields.email", { ns: "members" })}
        type="email"
        required
        {...of.form.getInputProps("email")}
      />
      <CivilFields form={of.form} />
      <SubmitButton pending={of.pending} fullWidth>
        {t("add")}
      </SubmitButton>
    </Form>
  );
}
