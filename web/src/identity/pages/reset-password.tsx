import "@mantine/core/styles/PasswordInput.layer.css";

import { PasswordInput } from "@mantine/core";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { Focused } from "#design/layout/focused";
import { resetPassword } from "#identity/queries";

const route = getRouteApi("/site/reset-password");

export function ResetPasswordPage() {
  const { t } = useTranslation("identity");
  const { token } = route.useSearch();
  const navigate = useNavigate();
  const problemForm = useProblemForm({
    initialValues: { password: "" },
    onSubmit: async ({ password }) => {
      await resetPassword({ token, password });
      void toast(t("reset.done"));
      await navigate({ to: "/sign-in" });
    },
  });
  return (
    <Focused title={t("reset.title")} lead={t("reset.lead")}>
      <Form of={problemForm}>
        <PasswordInput
          label={t("newPassword")}
          description={t("passwordHelp")}
          autoComplete="new-password"
          {...problemForm.form.getInputProps("password")}
        />
        <SubmitButton pending={problemForm.pending} fullWidth>
          {t("reset.submit")}
        </SubmitButton>
      </Form>
    </Focused>
  );
}
