import "@mantine/core/styles/PasswordInput.layer.css";

import { PasswordInput } from "@mantine/core";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { identitySignIn } from "#api/generated/sdk.gen";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { Focused } from "#design/layout/focused";
import { blankIdentifier, IdentifierFields, identifierOf } from "#identity/identifier";
import { portalOf } from "#identity/portal-of";
import { SecondFactorStep } from "#identity/second-factor-step";
import { useEnter } from "#identity/use-enter";

const route = getRouteApi("/site/sign-in");

export function SignInPage() {
  const { t } = useTranslation("identity");
  const { next } = route.useSearch();
  const [halfway, setHalfway] = useState(false);
  const enter = useEnter();
  const problemForm = useProblemForm({
    initialValues: { ...blankIdentifier(portalOf(next)), password: "" },
    onSubmit: async ({ password, ...identifier }) => {
      const { status } = await bodyOf(identitySignIn({ body: { ...identifierOf(identifier), password } }));
      if (status === "second_factor_required") return setHalfway(true);
      return enter(next);
    },
  });
  const { form, pending } = problemForm;
  if (halfway) return <SecondFactorStep onPassed={() => enter(next)} onOver={() => setHalfway(false)} />;
  return (
    <Focused
      title={t("signIn.title")}
      lead={t("signIn.lead")}
      foot={
        <>
          {t("signIn.none")}{" "}
          <Link to="/sign-up" search={next ? { next } : {}}>
            {t("signIn.create")}
          </Link>
        </>
      }
    >
      <Form of={problemForm}>
        <IdentifierFields form={form} />
        <PasswordInput
          label={t("password")}
          autoComplete="current-password"
          {...form.getInputProps("password")}
        />
        <Link to="/forgot-password">{t("signIn.forgot")}</Link>
        <SubmitButton pending={pending} fullWidth>
          {t("signIn.submit")}
        </SubmitButton>
      </Form>
    </Focused>
  );
}
