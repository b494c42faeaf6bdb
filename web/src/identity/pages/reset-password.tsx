import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { identityResetPassword } from "#api/generated/sdk.gen";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { Focused } from "#design/layout/focused";
import { LinkButton } from "#design/layout/link-button";
import { LinkState } from "#identity/link-state";
import { NewPassword } from "#identity/new-password";

const route = getRouteApi("/site/reset-password");

export function ResetPasswordPage() {
  const { t } = useTranslation("identity");
  const { token } = route.useSearch();
  const again = (
    <LinkButton to="/forgot-password" fullWidth>
      {t("link.again")}
    </LinkButton>
  );
  return (
    <LinkState token={token} purpose="reset-password" again={again}>
      {({ email }) => <ChoosePassword token={token} email={email} />}
    </LinkState>
  );
}

function ChoosePassword({ token, email }: { token: string; email: string }) {
  const { t } = useTranslation("identity");
  const navigate = useNavigate();
  const problemForm = useProblemForm({
    initialValues: { password: "" },
    onSubmit: async ({ password }) => {
      await identityResetPassword({ body: { token, password } });
      void toast(t("reset.done"));
      await navigate({ to: "/sign-in" });
    },
  });
  return (
    <Focused title={t("reset.title")} lead={t("reset.lead", { email })}>
      <Form of={problemForm}>
        <NewPassword label={t("newPassword")} {...problemForm.form.getInputProps("password")} />
        <SubmitButton pending={problemForm.pending} fullWidth>
          {t("reset.submit")}
        </SubmitButton>
      </Form>
    </Focused>
  );
}
