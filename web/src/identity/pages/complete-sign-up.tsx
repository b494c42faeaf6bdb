import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { identityCompleteSignUp } from "#api/generated/sdk.gen";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { Focused } from "#design/layout/focused";
import { LinkButton } from "#design/layout/link-button";
import { LinkState } from "#identity/link-state";
import { NewPassword } from "#identity/new-password";
import { useEnter } from "#identity/use-enter";

const route = getRouteApi("/site/sign-up/complete");

export function CompleteSignUpPage() {
  const { t } = useTranslation("identity");
  const { token } = route.useSearch();
  const again = (
    <LinkButton to="/sign-up" fullWidth>
      {t("link.again")}
    </LinkButton>
  );
  return (
    <LinkState token={token} purpose="sign-up" again={again}>
      {({ email }) => <ChoosePassword token={token} email={email} />}
    </LinkState>
  );
}

function ChoosePassword({ token, email }: { token: string; email: string }) {
  const { t } = useTranslation("identity");
  const enter = useEnter();
  const problemForm = useProblemForm({
    initialValues: { password: "" },
    onSubmit: async ({ password }) => {
      const { next, organisation } = await bodyOf(identityCompleteSignUp({ body: { token, password } }));
      void toast(t("signUp.done"));
      await enter(next ?? (organisation && `/${organisation}`));
    },
  });
  return (
    <Focused title={t("signUp.completeTitle")} lead={t("signUp.completeLead", { email })}>
      <Form of={problemForm}>
        <NewPassword label={t("password")} {...problemForm.form.getInputProps("password")} />
        <SubmitButton pending={problemForm.pending} fullWidth>
          {t("signUp.complete")}
        </SubmitButton>
      </Form>
    </Focused>
  );
}
