import { Textarea, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { Modal } from "#design/feedback/modal";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { fromLocalInput } from "#i18n/local-time";

type Answer = { reason: string; dueAt?: string };
type Props = {
  title: string;
  onClose: () => void;
  act: (answer: Answer) => Promise<unknown>;
  /** Asks for a deadline too. */
  withDueAt?: boolean;
};

/** A move that says why: the words stay in the history. */
export function ReasonDialog({ title, onClose, act, withDueAt = false }: Props) {
  const { t } = useTranslation("evaluations");
  const queries = useQueryClient();
  const problemForm = useProblemForm({
    initialValues: { reason: "", dueAt: "" },
    onSubmit: async ({ reason, dueAt }) => {
      const due = fromLocalInput(dueAt);
      await act({ reason, ...(due !== null && { dueAt: due }) });
      await queries.invalidateQueries();
      void toast(t("judged.done"));
      onClose();
    },
  });
  const { form, pending } = problemForm;
  return (
    <Modal opened onClose={onClose} title={title}>
      <Form of={problemForm}>
        <Textarea
          label={t("judged.reason")}
          description={t("judged.reasonHelp")}
          autosize
          minRows={3}
          maxLength={2000}
          data-autofocus
          {...form.getInputProps("reason")}
        />
        {withDueAt && (
          <TextInput type="datetime-local" label={t("judged.dueAt")} {...form.getInputProps("dueAt")} />
        )}
        <SubmitButton pending={pending} fullWidth>
          {title}
        </SubmitButton>
      </Form>
    </Modal>
  );
}
