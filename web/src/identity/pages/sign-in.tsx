import { PasswordInput, TextInput } from "@mantine/core";
import "@mantine/core/styles/PasswordInput.layer.css";
import { useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { Focused } from "#design/layout/focused";
import { meQuery, signIn } from "#identity/queries";

const route = getRouteApi("/site/sign-in");

export function SignInPage() {
  const { t } = useTranslation("identity");
  const { next } = route.useSearch();
  const [asksCode, setAsksCode] = useState(false);
  const enter = useEnter(next);
  const problemForm = useProblemForm({
    initialValues: { email: "", password: "", code: "" },
    onSubmit: async ({ email, password, code }) => {
      const answer = await signIn({ email, password, ...(asksCode && { code }) });
      if (answer?.twoFactor) return setAsksCode(true);
      return enter();
    },
  });
  const { form, pending } = problemForm;
  return (
    <Focused
      title={t(asksCode ? "signIn.codeTitle" : "signIn.title")}
      lead={t(asksCode ? "signIn.codeLead" : "signIn.lead")}
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
        {asksCode ? (
          <TextInput
            label={t("signIn.code")}
            description={t("signIn.codeHelp")}
            autoComplete="one-time-code"
            data-autofocus
            {...form.getInputProps("code")}
          />
        ) : (
          <>
            <TextInput
              label={t("email")}
              type="email"
              autoComplete="username"
              {...form.getInputProps("email")}
            />
            <PasswordInput
              label={t("password")}
              autoComplete="current-password"
              {...form.getInputProps("password")}
            />
            <Link to="/forgot-password">{t("signIn.forgot")}</Link>
          </>
        )}
        <SubmitButton pending={pending} fullWidth>
          {t("signIn.submit")}
        </SubmitButton>
      </Form>
    </Focused>
  );
}

/** Back where the person was going, else to their organisation, else to their dossiers. */
function useEnter(next: string | undefined) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return async () => {
    queries.removeQueries(meQuery);
    const me = await queries.fetchQuery(meQuery);
    const slug = me?.memberships[0]?.organisation.slug;
    if (next !== undefined) return navigate({ href: next });
    if (slug !== undefined) return navigate({ to: "/admin/$slug", params: { slug } });
    return navigate({ to: "/account", search: { tab: "dossiers" } });
  };
}
