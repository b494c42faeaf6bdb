import "@mantine/core/styles/PasswordInput.layer.css";

import { PasswordInput, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { identityChangeEmail } from "#api/generated/sdk.gen";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";

export function EmailForm() {
  const { t } = useTranslation("account");
  const problemForm = useProblemForm({
    initialValues: { email: "", password: "" },
    onSubmit: async (values) => {
      await identityChangeEmail({ body: values });
      problemForm.form.reset();
      void toast(t("email.done"));
    },
  });
  const { form, pending } = problemForm;
  return (
    <Form of={problemForm}>
      <TextInput
        label={t("email.label")}
        type="email"
        autoComplete="email"
        {...form.getInputProps("email")}
      />
      <PasswordInput
        label={t("password.current")}
        autoComplete="current-password"
        {...form.getInputProps("password")}
      />
      <div>
        <SubmitButton pending={pending}>{t("email.submit")}</SubmitButton>
      </div>
    </Form>
  );
}
