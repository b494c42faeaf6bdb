import { Textarea, TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { providersCancelRequest, providersOfferRequest, providersSettleRequest } from "#api/generated";
import { Modal } from "#design/feedback/modal";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { fromLocalInput, toLocalInput } from "#i18n/local-time";
import { useNow } from "#i18n/use-now";
import type { ServiceRequest } from "#providers/service-types";

export type DialogVerb = "offer" | "settle" | "cancel";
type Props = { slug: string; request: ServiceRequest; verb: DialogVerb; onClose: () => void };

const week = 7 * 24 * 60 * 60 * 1000;

/** Offering with a date, ending with a few words: what will happen is said before. */
export function VerbDialog({ slug, request, verb, onClose }: Props) {
  const { t } = useTranslation("services");
  const now = useNow();
  const queries = useQueryClient();
  const path = { organisation: slug, requestId: request.id };
  // As it was when asked: the request is read again before the dialog is gone.
  const [word] = useState<DialogVerb | "more">(
    verb === "offer" && request.offeredAt !== null ? "more" : verb,
  );
  const of = useProblemForm({
    initialValues: {
      answersUntil: toLocalInput(new Date(now + week).toISOString()),
      message: "",
    },
    onSubmit: async ({ answersUntil, message }) => {
      if (verb === "offer")
        await providersOfferRequest({ path, body: { answersUntil: fromLocalInput(answersUntil) ?? "" } });
      if (verb === "settle") await providersSettleRequest({ path, body: { message } });
      if (verb === "cancel") await providersCancelRequest({ path, body: { message } });
      await queries.invalidateQueries();
      void toast(t("acts.done"));
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={t(`acts.${word}`)} size={520}>
      <Form of={of}>
        <p style={{ margin: 0 }}>{t(`acts.${word}Text`)}</p>
        {verb === "offer" ? (
          <TextInput
            type="datetime-local"
            label={t("fields.answersUntil")}
            data-autofocus
            {...of.form.getInputProps("answersUntil")}
          />
        ) : (
          <Textarea
            label={t("fields.message")}
            description={t("acts.messageHelp")}
            autosize
            minRows={3}
            data-autofocus
            {...of.form.getInputProps("message")}
          />
        )}
        <SubmitButton pending={of.pending} fullWidth>
          {t(`acts.${word}`)}
        </SubmitButton>
      </Form>
    </Modal>
  );
}
