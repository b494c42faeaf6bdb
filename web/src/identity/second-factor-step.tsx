import { Button, TextInput } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

import { identityPassSecondFactor } from "#api/generated/sdk.gen";
import { ProblemError } from "#api/problem";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { Focused } from "#design/layout/focused";

type Props = { onPassed: () => Promise<unknown>; onOver: () => void };

/** The half-open sign-in waits 10 minutes; past them, the password is asked again. */
export function SecondFactorStep({ onPassed, onOver }: Props) {
  const { t } = useTranslation("identity");
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const problemForm = useProblemForm({
    initialValues: { code: "" },
    onSubmit: async ({ code }) => {
      try {
        await identityPassSecondFactor({ body: { code } });
      } catch (error) {
        if (!(error instanceof ProblemError) || error.problem.code !== "sign_in_expired") throw error;
        void toast(error.problem.detail, "bad");
        return onOver();
      }
      return onPassed();
    },
  });
  return (
    <Focused title={t("signIn.codeTitle")} lead={t("signIn.codeLead")}>
      <Form of={problemForm}>
        <TextInput
          label={t("signIn.code")}
          description={t("signIn.codeHelp")}
          autoComplete="one-time-code"
          ref={input}
          {...problemForm.form.getInputProps("code")}
        />
        <SubmitButton pending={problemForm.pending} fullWidth>
          {t("signIn.submit")}
        </SubmitButton>
        <Button variant="subtle" color="gray" fullWidth onClick={onOver}>
          {t("signIn.back")}
        </Button>
      </Form>
    </Focused>
  );
}
