import "@mantine/core/styles/PasswordInput.layer.css";

import { PasswordInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { identityChangePassword } from "#api/generated/sdk.gen";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { NewPassword } from "#identity/new-password";

export function PasswordForm() {
  const { t } = useTranslation(["account", "identity"]);
  const problemForm = useProblemForm({
    initialValues: { currentPassword: "", newPassword: "" },
    onSubmit: async (values) => {
      await identityChangePassword({ body: values });
      problemForm.form.reset();
      void toast(t("password.done"));
    },
  });
  const { form, pending } = problemForm;
  return (
    <Form of={problemForm}>
      <PasswordInput
        label={t("password.current")}
        autoComplete="current-password"
        {...form.getInputProps("currentPassword")}
      />
      <NewPassword label={t("newPassword", { ns: "identity" })} {...form.getInputProps("newPassword")} />
      <div>
        <SubmitButton pending={pending}>{t("password.submit")}</SubmitButton>
      </div>
    </Form>
  );
}
