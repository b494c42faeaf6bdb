import { TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { dossiersResendConfirmation } from "#api/generated";
import { Modal } from "#design/feedback/modal";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { GatedButton } from "#design/form/gated-button";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { useWhyNot } from "#organisations/access";

/** For a person who signed up on the portal and never got the mail that confirms it. */
export function ResendConfirmation({ slug }: { slug: string }) {
  const { t } = useTranslation("life");
  const [opened, setOpened] = useState(false);
  const whyNot = useWhyNot(slug)("mails.resend", "outreach");
  return (
    <>
      <GatedButton variant="default" whyNot={whyNot} onClick={() => setOpened(true)}>
        {t("confirmation.open")}
      </GatedButton>
      <Modal opened={opened} onClose={() => setOpened(false)} title={t("confirmation.open")}>
        <ConfirmationForm slug={slug} onDone={() => setOpened(false)} />
      </Modal>
    </>
  );
}

function ConfirmationForm({ slug, onDone }: { slug: string; onDone: () => void }) {
  const { t } = useTranslation("life");
  const queries = useQueryClient();
  const problemForm = useProblemForm({
    initialValues: { email: "" },
    onSubmit: async ({ email }) => {
      await bodyOf(dossiersResendConfirmation({ path: { organisation: slug }, body: { email } }));
      onDone();
      void toast(t("confirmation.sent", { email }));
      await queries.invalidateQueries();
    },
  });
  return (
    <Form of={problemForm}>
      <div>{t("confirmation.text")}</div>
      <TextInput type="email" label={t("confirmation.email")} {...problemForm.form.getInputProps("email")} />
      <SubmitButton pending={problemForm.pending} fullWidth>
        {t("confirmation.send")}
      </SubmitButton>
    </Form>
  );
}
