import { TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { Focused } from "#design/layout/focused";
import { askReset } from "#identity/queries";

export function ForgotPasswordPage() {
  const { t } = useTranslation("identity");
  const [sentTo, setSentTo] = useState<string>();
  const problemForm = useProblemForm({
    initialValues: { email: "" },
    onSubmit: async ({ email }) => {
      await askReset({ email });
      setSentTo(email);
    },
  });
  const back = <Link to="/sign-in">{t("forgot.back")}</Link>;
  if (sentTo !== undefined) {
    return (
      <Focused title={t("forgot.sentTitle")} lead={t("forgot.sent", { email: sentTo })} foot={back}>
        {t("signUp.sentHelp")}
      </Focused>
    );
  }
  return (
    <Focused title={t("forgot.title")} lead={t("forgot.lead")} foot={back}>
      <Form of={problemForm}>
        <TextInput
          label={t("email")}
          type="email"
          autoComplete="username"
          {...problemForm.form.getInputProps("email")}
        />
        <SubmitButton pending={problemForm.pending} fullWidth>
          {t("forgot.submit")}
        </SubmitButton>
      </Form>
    </Focused>
  );
}
