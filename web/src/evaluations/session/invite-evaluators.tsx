import { Textarea } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { evaluationsInviteEvaluators } from "#api/generated";
import { Modal } from "#design/feedback/modal";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { byHundreds, peopleIn } from "#evaluations/session/people-in";

type Props = { slug: string; sessionId: string; onClose: () => void };

export function InviteEvaluators({ slug, sessionId, onClose }: Props) {
  const { t } = useTranslation("evaluations");
  return (
    <Modal opened onClose={onClose} title={t("people.invite")} size={560}>
      <InviteForm slug={slug} sessionId={sessionId} onClose={onClose} />
    </Modal>
  );
}

function InviteForm({ slug, sessionId, onClose }: Props) {
  const { t } = useTranslation("evaluations");
  const queries = useQueryClient();
  const problemForm = useProblemForm({
    initialValues: { people: "" },
    onSubmit: async ({ people }) => {
      const evaluators = peopleIn(people);
      if (evaluators === null) {
        problemForm.form.setFieldError("people", t("people.badLine"));
        return;
      }
      const path = { organisation: slug, sessionId };
      for (const some of byHundreds(evaluators))
        await bodyOf(evaluationsInviteEvaluators({ path, body: { evaluators: some } }));
      await queries.invalidateQueries();
      void toast(t("people.invited"));
      onClose();
    },
  });
  return (
    <Form of={problemForm}>
      <Textarea
        label={t("people.inviteLabel")}
        description={t("people.inviteHelp")}
        placeholder={t("people.invitePlaceholder")}
        autosize
        minRows={5}
        data-autofocus
        {...problemForm.form.getInputProps("people")}
      />
      <SubmitButton pending={problemForm.pending} fullWidth>
        {t("people.inviteSend")}
      </SubmitButton>
    </Form>
  );
}
