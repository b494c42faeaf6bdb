import { Button, TextInput } from "@mantine/core";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { identitySignUp } from "#api/generated/sdk.gen";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { Focused } from "#design/layout/focused";
import { portalOf } from "#identity/portal-of";

const route = getRouteApi("/site/sign-up");

export function SignUpPage() {
  const { t, i18n } = useTranslation("identity");
  const { next } = route.useSearch();
  const [sentTo, setSentTo] = useState<string>();
  const problemForm = useProblemForm({
    initialValues: { name: "", email: "" },
    onSubmit: async (values) => {
      const locale = i18n.language === "en" ? "en" : "fr";
      const organisation = portalOf(next);
      await identitySignUp({
        body: { ...values, locale, ...(next && { next }), ...(organisation && { organisation }) },
      });
      setSentTo(values.email);
    },
  });
  const { form, pending } = problemForm;
  if (sentTo !== undefined) return <LinkSent email={sentTo} onAgain={() => setSentTo(undefined)} />;
  return (
    <Focused
      title={t("signUp.title")}
      lead={t("signUp.lead")}
      foot={
        <>
          {t("signUp.already")}{" "}
          <Link to="/sign-in" search={next ? { next } : {}}>
            {t("signIn.submit")}
          </Link>
        </>
      }
    >
      <Form of={problemForm}>
        <TextInput label={t("name")} autoComplete="name" {...form.getInputProps("name")} />
        <TextInput label={t("email")} type="email" autoComplete="email" {...form.getInputProps("email")} />
        <SubmitButton pending={pending} fullWidth>
          {t("signUp.submit")}
        </SubmitButton>
      </Form>
    </Focused>
  );
}

/** The same answer for a known and an unknown address. */
function LinkSent({ email, onAgain }: { email: string; onAgain: () => void }) {
  const { t } = useTranslation("identity");
  return (
    <Focused title={t("signUp.sentTitle")} lead={t("signUp.sent", { email })}>
      <p style={{ marginTop: 0, color: "var(--ink-dim)" }}>{t("signUp.sentHelp")}</p>
      <Button variant="default" fullWidth onClick={onAgain}>
        {t("signUp.again")}
      </Button>
    </Focused>
  );
}
