import { Textarea, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { clientsMoveRequest } from "#api/generated";
import type { EventRequest, RequestVerb } from "#clients/types";
import { Modal } from "#design/feedback/modal";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { centsOf } from "#members/euros";

type Props = { slug: string; request: EventRequest; verb: RequestVerb; onClose: () => void };

/** One step of a request, with the words and the amount that the requester will read. */
export function MoveDialog({ slug, request, verb, onClose }: Props) {
  const { t } = useTranslation("clients");
  const queries = useQueryClient();
  const problemForm = useProblemForm({
    initialValues: { message: "", quotedCents: "" },
    onSubmit: async ({ message, quotedCents }) => {
      await clientsMoveRequest({
        path: { organisation: slug, requestId: request.id },
        body: {
          verb,
          ...(message && { message }),
          ...(verb === "quote" && quotedCents && { quotedCents: centsOf(quotedCents) }),
        },
      });
      await queries.invalidateQueries();
      void toast(t("request.told"));
      onClose();
    },
  });
  const { form, pending } = problemForm;
  return (
    <Modal opened onClose={onClose} title={t(`request.verbs.${verb}`)} size={560}>
      <Form of={problemForm}>
        {verb === "quote" && (
          <TextInput
            label={t("request.amount")}
            inputMode="decimal"
            data-autofocus
            data-path="quotedCents"
            {...form.getInputProps("quotedCents")}
          />
        )}
        <Textarea
          label={t("request.message")}
          description={t(verb === "refuse" ? "request.reason" : "request.messageHelp")}
          withAsterisk={verb === "refuse"}
          autosize
          minRows={4}
          data-path="message"
          {...form.getInputProps("message")}
        />
        <SubmitButton pending={pending} fullWidth>
          {t(`request.verbs.${verb}`)}
        </SubmitButton>
      </Form>
    </Modal>
  );
}
