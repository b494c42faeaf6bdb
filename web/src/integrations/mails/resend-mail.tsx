import { TextInput } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { integrationsResendMail } from "#api/generated/sdk.gen";
import type { SentMail } from "#api/generated/types.gen";
import { Modal } from "#design/feedback/modal";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { GatedButton } from "#design/form/gated-button";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { useWhyNot } from "#organisations/access";

type Props = { slug: string; mail: SentMail };

export function ResendMail({ slug, mail }: Props) {
  const { t } = useTranslation("integrations");
  const [opened, setOpened] = useState(false);
  const whyNot = useWhyNot(slug)("mails.resend", "outreach");
  const onItsWay = mail.state === "queued" || mail.state === "sending";
  if (onItsWay || mail.resend === "elsewhere") return null;
  return (
    <>
      <GatedButton variant="subtle" color="gray" size="sm" whyNot={whyNot} onClick={() => setOpened(true)}>
        {t("mails.resend")}
      </GatedButton>
      <Modal opened={opened} onClose={() => setOpened(false)} title={t("mails.resendTitle")}>
        <ResendForm slug={slug} mail={mail} onDone={() => setOpened(false)} />
      </Modal>
    </>
  );
}

function ResendForm({ slug, mail, onDone }: Props & { onDone: () => void }) {
  const { t } = useTranslation("integrations");
  const queries = useQueryClient();
  const correctable = mail.resend === "corrected";
  const problemForm = useProblemForm({
    initialValues: { email: mail.recipient },
    onSubmit: async ({ email }) => {
      await integrationsResendMail({
        path: { organisation: slug, mailId: mail.id },
        body: correctable ? { email } : {},
      });
      onDone();
      void toast(t("mails.resent", { email }));
      await queries.invalidateQueries();
    },
  });
  return (
    <Form of={problemForm}>
      <div>{t(correctable ? "mails.resendText" : "mails.resendSame", { email: mail.recipient })}</div>
      {correctable && (
        <TextInput label={t("mails.address")} type="email" {...problemForm.form.getInputProps("email")} />
      )}
      {mail.subjectId.startsWith("evr_") && <CorrectRequest slug={slug} requestId={mail.subjectId} />}
      <SubmitButton pending={problemForm.pending} fullWidth>
        {t("mails.resend")}
      </SubmitButton>
    </Form>
  );
}

/** The link of a request is for one mailbox: whoever mistyped theirs gets another link once the request is corrected. */
function CorrectRequest({ slug, requestId }: { slug: string; requestId: string }) {
  const { t } = useTranslation("integrations");
  return (
    <div>
      {t("mails.correctRequest")}{" "}
      <Link to="/admin/$slug/requests/$requestId" params={{ slug, requestId }}>
        {t("mails.seeRequest")}
      </Link>
    </div>
  );
}
