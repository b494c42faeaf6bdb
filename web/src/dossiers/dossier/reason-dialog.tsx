import { Textarea } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { Modal } from "#design/feedback/modal";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";

type Props = {
  title: string;
  help: string;
  label: string;
  act: (reason: string) => Promise<unknown>;
  done: string;
  onClose: () => void;
};

/** An act that the person concerned is told, with the words to tell it. */
export function ReasonDialog({ title, help, label, act, done, onClose }: Props) {
  const { t } = useTranslation("life");
  const queries = useQueryClient();
  const problemForm = useProblemForm({
    initialValues: { reason: "" },
    onSubmit: async ({ reason }) => {
      await act(reason);
      void toast(done);
      onClose();
      await queries.invalidateQueries();
    },
  });
  return (
    <Modal opened onClose={onClose} title={title} size={560}>
      <Form of={problemForm}>
        <Textarea
          label={t("payment.why")}
          description={help}
          withAsterisk
          autosize
          minRows={3}
          maxLength={2000}
          data-autofocus
          data-path="reason"
          {...problemForm.form.getInputProps("reason")}
        />
        <SubmitButton pending={problemForm.pending} fullWidth>
          {label}
        </SubmitButton>
      </Form>
    </Modal>
  );
}
