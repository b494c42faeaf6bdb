import "@mantine/core/styles/PasswordInput.layer.css";

import { PasswordInput, TextInput } from "@mantine/core";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { Focused } from "#design/layout/focused";
import { completeSignUp } from "#identity/queries";

const route = getRouteApi("/site/sign-up/complete");

export function CompleteSignUpPage() {
  const { t } = useTranslation("identity");
  const { token } = route.useSearch();
  const navigate = useNavigate();
  const problemForm = useProblemForm({
    initialValues: { name: "", password: "" },
    onSubmit: async (values) => {
      await completeSignUp({ token, ...values });
      void toast(t("signUp.done"));
      await navigate({ to: "/account" });
    },
  });
  const { form, pending } = problemForm;
  return (
    <Focused title={t("signUp.completeTitle")} lead={t("signUp.completeLead")}>
      <Form of={problemForm}>
        <TextInput label={t("name")} autoComplete="name" {...form.getInputProps("name")} />
        <PasswordInput
          label={t("password")}
          description={t("passwordHelp")}
          autoComplete="new-password"
          {...form.getInputProps("password")}
        />
        <SubmitButton pending={pending} fullWidth>
          {t("signUp.complete")}
        </SubmitButton>
      </Form>
    </Focused>
  );
}
