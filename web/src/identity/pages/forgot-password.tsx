import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { identityForgetPassword } from "#api/generated/sdk.gen";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { Focused } from "#design/layout/focused";
import { blankIdentifier, IdentifierFields, identifierOf } from "#identity/identifier";

export function ForgotPasswordPage() {
  const { t } = useTranslation("identity");
  const [sentTo, setSentTo] = useState<string>();
  const problemForm = useProblemForm({
    initialValues: blankIdentifier(),
    onSubmit: async (identifier) => {
      await identityForgetPassword({ body: identifierOf(identifier) });
      setSentTo(identifier.by === "email" ? identifier.email : identifier.loginName);
    },
  });
  const back = <Link to="/sign-in">{t("forgot.back")}</Link>;
  if (sentTo !== undefined) {
    return (
      <Focused title={t("forgot.sentTitle")} lead={t("forgot.sent", { to: sentTo })} foot={back}>
        {t("signUp.sentHelp")}
      </Focused>
    );
  }
  return (
    <Focused title={t("forgot.title")} lead={t("forgot.lead")} foot={back}>
      <Form of={problemForm}>
        <IdentifierFields form={problemForm.form} />
        <SubmitButton pending={problemForm.pending} fullWidth>
          {t("forgot.submit")}
        </SubmitButton>
      </Form>
    </Focused>
  );
}
