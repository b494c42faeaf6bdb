import { Stack, TextInput } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { trainingsRequestRegistration } from "#api/generated/sdk.gen";
import { Notice } from "#design/display/notice";
import { Surface } from "#design/display/surface";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { Page } from "#design/layout/page";
import { SessionBadge } from "#trainings/badges";
import { SessionFacts } from "#trainings/portal/session-facts";
import { portalSessionQuery } from "#trainings/queries";

const route = getRouteApi("/$slug/trainings/$sessionId");

export function PortalTrainingPage() {
  const { t } = useTranslation("trainings");
  const { slug, sessionId } = route.useParams();
  const { data: session } = useSuspenseQuery(portalSessionQuery(slug, sessionId));
  return (
    <Page
      title={session.typeName}
      lead={session.typeDescription}
      width="reading"
      badge={<SessionBadge state={session.state} />}
      back={
        <Link to="/$slug/trainings" params={{ slug }}>
          {t("portal.back")}
        </Link>
      }
    >
      <Stack gap="lg">
        <Surface>
          <SessionFacts session={session} />
          {session.description !== "" && <p style={{ whiteSpace: "pre-line" }}>{session.description}</p>}
        </Surface>
        <Surface title={t("portal.register")} description={t("portal.registerText")}>
          {session.state === "open" ? (
            <Ask slug={slug} sessionId={sessionId} />
          ) : (
            <Notice>{t("portal.closed")}</Notice>
          )}
        </Surface>
      </Stack>
    </Page>
  );
}

function Ask({ slug, sessionId }: { slug: string; sessionId: string }) {
  const { t } = useTranslation("trainings");
  const [asked, setAsked] = useState<string>();
  const of = useProblemForm({
    initialValues: { email: "" },
    onSubmit: async ({ email }) => {
      await trainingsRequestRegistration({ path: { organisation: slug, sessionId }, body: { email } });
      setAsked(email);
    },
  });
  if (asked !== undefined)
    return (
      <Notice tone="good" title={t("portal.asked")}>
        {t("portal.askedText", { email: asked })}
      </Notice>
    );
  return (
    <Form of={of}>
      <TextInput
        label={t("portal.email")}
        type="email"
        autoComplete="email"
        required
        {...of.form.getInputProps("email")}
      />
      <SubmitButton pending={of.pending}>{t("portal.ask")}</SubmitButton>
    </Form>
  );
}
