import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { membersLookAtLink, membersOpenAccount } from "#api/generated/sdk.gen";
import { ProblemError } from "#api/problem";
import { Failure } from "#design/feedback/failure";
import { PageSkeleton } from "#design/feedback/loading";
import { toast } from "#design/feedback/toasts";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { Focused } from "#design/layout/focused";
import { NewPassword } from "#identity/new-password";

const route = getRouteApi("/$slug/membership/open");

/** Looks at the link before asking for anything; only pressing the button uses it. */
export function OpenAccountPage() {
  const { t } = useTranslation("members");
  const { slug } = route.useParams();
  const { token } = route.useSearch();
  const { data, error, refetch } = useQuery({
    queryKey: ["member-link", slug, token],
    queryFn: () => bodyOf(membersLookAtLink({ path: { organisation: slug }, body: { token } })),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (error instanceof ProblemError && error.status === 400)
    return (
      <Focused title={t("open.over")} lead={t("open.overText")}>
        {null}
      </Focused>
    );
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const { organisation, firstName, loginName, needsPassword } = data;
  return (
    <Focused title={t("open.title")} lead={t("open.lead", { organisation, firstName, loginName })}>
      <OpenForm slug={slug} token={token} needsPassword={needsPassword} />
    </Focused>
  );
}

type Props = { slug: string; token: string; needsPassword: boolean };

function OpenForm({ slug, token, needsPassword }: Props) {
  const { t } = useTranslation("members");
  const navigate = useNavigate();
  const of = useProblemForm({
    initialValues: { password: "" },
    onSubmit: async ({ password }) => {
      await membersOpenAccount({
        path: { organisation: slug },
        body: { token, ...(needsPassword && { password }) },
      });
      void toast(t("open.done"));
      await navigate({ to: "/sign-in", search: { next: `/${slug}/membership` } });
    },
  });
  return (
    <Form of={of}>
      {needsPassword ? (
        <NewPassword label={t("open.password")} {...of.form.getInputProps("password")} />
      ) : (
        <p>{t("open.known")}</p>
      )}
      <SubmitButton pending={of.pending} fullWidth>
        {t("open.confirm")}
      </SubmitButton>
    </Form>
  );
}
