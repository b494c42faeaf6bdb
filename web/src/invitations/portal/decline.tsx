import { Button, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { invitationsDecline, type OpenPartnerInvitation } from "#api/generated";
import { Notice } from "#design/display/notice";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { Focused } from "#design/layout/focused";
import { useWords } from "#invitations/portal/words";

export type Answer = "not_me" | "declined";
type Props = { token: string; offer: OpenPartnerInvitation; answer: Answer; onBack: () => void };

/** Says no: not the right person, or not interested. */
export function Decline({ token, offer, answer, onBack }: Props) {
  const { t } = useTranslation(["invitations", "common"]);
  const words = useWords(offer);
  const [done, setDone] = useState(false);
  const problemForm = useProblemForm({
    initialValues: { reason: "", rightContact: "" },
    onSubmit: async ({ reason, rightContact }) => {
      const body = { token, answer, reason, ...(rightContact !== "" && { rightContact }) };
      await invitationsDecline({ path: { organisation: offer.slug }, body });
      setDone(true);
    },
  });
  const { form, pending } = problemForm;
  if (done)
    return (
      <Focused title={t("link.answered")}>
        <Notice tone="good">{t("link.answeredText")}</Notice>
      </Focused>
    );
  return (
    <Focused title={t(`link.title_${answer}`)} lead={words.lead}>
      <Form of={problemForm}>
        {answer === "not_me" && (
          <TextInput label={t("link.rightContact")} type="email" {...form.getInputProps("rightContact")} />
        )}
        <Textarea
          label={t("link.reason")}
          maxLength={300}
          autosize
          minRows={2}
          {...form.getInputProps("reason")}
        />
        <SubmitButton pending={pending} fullWidth>
          {t("link.send")}
        </SubmitButton>
        <Button variant="subtle" onClick={onBack}>
          {t("action.cancel", { ns: "common" })}
        </Button>
      </Form>
    </Focused>
  );
}
