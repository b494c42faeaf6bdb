import { Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { trainingsConfirmRegistration, trainingsLookAtRequest } from "#api/generated/sdk.gen";
import type { RegistrationRequest } from "#api/generated/types.gen";
import { ProblemError } from "#api/problem";
import { Notice } from "#design/display/notice";
import { Surface } from "#design/display/surface";
import { Failure } from "#design/feedback/failure";
import { PageSkeleton } from "#design/feedback/loading";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { Focused } from "#design/layout/focused";
import { LinkButton } from "#design/layout/link-button";
import { Page } from "#design/layout/page";
import { useFormats } from "#i18n/formats";
import { blankCivil, CivilFields } from "#trainings/civil-fields";
import { SessionFacts } from "#trainings/portal/session-facts";

const route = getRouteApi("/$slug/trainings/register");

/** The link of the mail: what is registered already is said first, and only pressing the button registers. */
export function RegisterPage() {
  const { t } = useTranslation("trainings");
  const { slug } = route.useParams();
  const { token } = route.useSearch();
  const { data, error, refetch } = useQuery({
    queryKey: ["training-request", slug, token],
    queryFn: () => bodyOf(trainingsLookAtRequest({ path: { organisation: slug }, body: { token } })),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (error instanceof ProblemError && error.status === 400)
    return (
      <Focused title={t("portal.linkOver")} lead={t("portal.linkOverText")}>
        <LinkButton to="/$slug/trainings" params={{ slug }} fullWidth>
          {t("portal.back")}
        </LinkButton>
      </Focused>
    );
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return (
    <Page title={data.session.typeName} lead={data.email} width="reading">
      <Stack gap="lg">
        <Existing existing={data.existing} />
        <Surface>
          <SessionFacts session={data.session} />
        </Surface>
        <Surface title={t("portal.formTitle")}>
          <RegisterForm slug={slug} token={token} />
        </Surface>
      </Stack>
    </Page>
  );
}

function Existing({ existing }: Pick<RegistrationRequest, "existing">) {
  const { t } = useTranslation("trainings");
  const formats = useFormats();
  return existing.map(({ firstName, lastName, state, sameSession, place, startsAt }) => {
    const told = { name: `${firstName} ${lastName}`, place, date: formats.dateTime(startsAt) };
    const said = state === "validated" ? "validated" : sameSession ? "same" : "replaces";
    return (
      <Notice
        key={`${firstName}-${lastName}-${startsAt}`}
        tone={said === "validated" ? "bad" : "waiting"}
        title={t("portal.existing")}
      >
        {t(`portal.${said}`, told)}
      </Notice>
    );
  });
}

function RegisterForm({ slug, token }: { slug: string; token: string }) {
  const { t } = useTranslation("trainings");
  const navigate = useNavigate();
  const of = useProblemForm({
    initialValues: blankCivil,
    onSubmit: async (civil) => {
      const made = await bodyOf(
        trainingsConfirmRegistration({ path: { organisation: slug }, body: { token, ...civil } }),
      );
      await navigate({
        to: "/$slug/trainings/registration",
        params: { slug },
        search: { token: made.token },
        replace: true,
      });
    },
  });
  return (
    <Form of={of} label={t("portal.formTitle")}>
      <CivilFields form={of.form} />
      <SubmitButton pending={of.pending}>{t("portal.confirm")}</SubmitButton>
    </Form>
  );
}
