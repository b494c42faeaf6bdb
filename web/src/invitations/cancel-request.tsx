import { Textarea } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { invitationsCancel } from "#api/generated";
import { Modal } from "#design/feedback/modal";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import type { InvitationRow } from "#invitations/types";

type Props = { slug: string; row: InvitationRow; onClose: () => void };

/** Takes a request back: its link closes and reminders stop. The reason is kept with the row. */
export function CancelRequest({ slug, row, onClose }: Props) {
  const { t } = useTranslation("invitations");
  const queries = useQueryClient();
  const problemForm = useProblemForm({
    initialValues: { reason: "" },
    onSubmit: async (body) => {
      await invitationsCancel({ path: { organisation: slug, partnerInvitationId: row.id }, body });
      onClose();
      void toast(t("done.cancelled"));
      await queries.invalidateQueries();
    },
  });
  const { form, pending } = problemForm;
  return (
    <Modal opened onClose={onClose} title={t("cancel.title", { name: row.partnerName })} size={480}>
      <Form of={problemForm}>
        <p style={{ margin: 0 }}>{t("cancel.text", { email: row.email })}</p>
        <Textarea
          label={t("cancel.reason")}
          maxLength={300}
          autosize
          minRows={2}
          data-autofocus
          {...form.getInputProps("reason")}
        />
        <SubmitButton pending={pending} fullWidth>
          {t("action.cancel")}
        </SubmitButton>
      </Form>
    </Modal>
  );
}
