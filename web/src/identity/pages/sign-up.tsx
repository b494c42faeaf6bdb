import { Button, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { Focused } from "#design/layout/focused";
import { signUp } from "#identity/queries";

export function SignUpPage() {
  const { t } = useTranslation("identity");
  const [sentTo, setSentTo] = useState<string>();
  const problemForm = useProblemForm({
    initialValues: { email: "" },
    onSubmit: async ({ email }) => {
      await signUp({ email });
      setSentTo(email);
    },
  });
  if (sentTo !== undefined) return <LinkSent email={sentTo} onAgain={() => setSentTo(undefined)} />;
  return (
    <Focused
      title={t("signUp.title")}
      lead={t("signUp.lead")}
      foot={
        <>
          {t("signUp.already")} <Link to="/sign-in">{t("signIn.submit")}</Link>
        </>
      }
    >
      <Form of={problemForm}>
        <TextInput
          label={t("email")}
          type="email"
          autoComplete="email"
          {...problemForm.form.getInputProps("email")}
        />
        <SubmitButton pending={problemForm.pending} fullWidth>
          {t("signUp.submit")}
        </SubmitButton>
      </Form>
    </Focused>
  );
}

/** The same answer for a known and an unknown address. */
function LinkSent({ email, onAgain }: { email: string; onAgain: () => void }) {
  const { t } = useTranslation("identity");
  return (
    <Focused title={t("signUp.sentTitle")} lead={t("signUp.sent", { email })}>
      <p style={{ marginTop: 0, color: "var(--ink-dim)" }}>{t("signUp.sentHelp")}</p>
      <Button variant="default" fullWidth onClick={onAgain}>
        {t("signUp.again")}
      </Button>
    </Focused>
  );
}
