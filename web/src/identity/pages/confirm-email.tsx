import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { identityConfirmEmail } from "#api/generated/sdk.gen";
import { FailureNotice } from "#design/feedback/failure-notice";
import { toast } from "#design/feedback/toasts";
import { Focused } from "#design/layout/focused";
import { LinkButton } from "#design/layout/link-button";
import { LinkState } from "#identity/link-state";
import { sessionQuery } from "#identity/session";

const route = getRouteApi("/site/account/email");

/** A press confirms, never the visit alone: mail scanners visit links too. */
export function ConfirmEmailPage() {
  const { t } = useTranslation("identity");
  const { token } = route.useSearch();
  const again = (
    <LinkButton to="/account" search={{ tab: "security" }} fullWidth>
      {t("layout.account", { ns: "common" })}
    </LinkButton>
  );
  return (
    <LinkState token={token} purpose="change-email" again={again}>
      {({ email }) => <Confirm token={token} email={email} />}
    </LinkState>
  );
}

function Confirm({ token, email }: { token: string; email: string }) {
  const { t } = useTranslation("identity");
  const queries = useQueryClient();
  const navigate = useNavigate();
  const confirm = useMutation({
    mutationFn: () => identityConfirmEmail({ body: { token } }),
    onSuccess: async () => {
      void toast(t("changeEmail.done"));
      await queries.invalidateQueries(sessionQuery);
      await navigate({ to: "/account", search: { tab: "security" } });
    },
  });
  return (
    <Focused title={t("changeEmail.title")} lead={t("changeEmail.lead", { email })}>
      <FailureNotice error={confirm.error} />
      <Button fullWidth mt="md" loading={confirm.isPending} onClick={() => confirm.mutate()}>
        {t("changeEmail.confirm")}
      </Button>
    </Focused>
  );
}
