import { Button } from "@mantine/core";
import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { ErrorSummary } from "#design/form/error-summary";
import { ProblemError } from "#api/problem";
import { Focused } from "#design/layout/focused";
import { LinkButton } from "#design/layout/link-button";
import { meQuery } from "#identity/queries";
import { acceptStaffInvitation } from "#organisations/queries";

const route = getRouteApi("/site/invitation");

export function StaffInvitationPage() {
  const { t } = useTranslation("organisations");
  const { token } = route.useSearch();
  const { data: me } = useSuspenseQuery(meQuery);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const accept = useMutation({
    mutationFn: () => acceptStaffInvitation(token),
    onSuccess: async ({ slug }) => {
      await queries.invalidateQueries(meQuery);
      await navigate({ to: "/admin/$slug", params: { slug } });
    },
  });
  if (me === null) {
    return (
      <Focused title={t("invitation.title")} lead={t("invitation.signIn")}>
        <LinkButton
          to="/sign-in"
          search={{ next: `/invitation?token=${encodeURIComponent(token)}` }}
          fullWidth
        >
          {t("layout.signIn", { ns: "common" })}
        </LinkButton>
      </Focused>
    );
  }
  return (
    <Focused title={t("invitation.title")} lead={t("invitation.lead")}>
      {accept.error instanceof ProblemError && (
        <ErrorSummary failure={accept.error} errors={{}} refusals={accept.failureCount} />
      )}
      <Button fullWidth mt="md" loading={accept.isPending} onClick={() => accept.mutate()}>
        {t("invitation.accept")}
      </Button>
    </Focused>
  );
}
