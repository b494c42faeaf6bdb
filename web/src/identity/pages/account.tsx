import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Page } from "#design/layout/page";
import { PageTabs } from "#design/layout/tabs";
import { DossiersEverywhere } from "#dossiers/portal/dossiers-everywhere";
import { RequestsEverywhere } from "#invitations/portal/requests-everywhere";
import { Profile } from "#identity/account/profile";
import { Security } from "#identity/account/security";
import { sessionQuery } from "#identity/session";
import { ToSignIn } from "#identity/to-sign-in";
import { useSignOut } from "#identity/use-sign-out";

const route = getRouteApi("/site/account");

export function AccountPage() {
  const { t } = useTranslation(["account", "common"]);
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { tab = "profile" } = route.useSearch();
  const navigate = useNavigate();
  const signOut = useSignOut();
  if (session === null) return <ToSignIn />;
  return (
    <Page
      title={t("title")}
      lead={session.person.email}
      actions={
        <Button variant="default" onClick={() => void signOut()}>
          {t("layout.signOut", { ns: "common" })}
        </Button>
      }
    >
      <PageTabs
        value={tab}
        onChange={(chosen) =>
          void navigate({ to: "/account", search: chosen === "profile" ? {} : { tab: chosen } })
        }
        tabs={[
          { id: "profile", label: t("tabs.profile"), panel: <Profile session={session} /> },
          { id: "security", label: t("tabs.security"), panel: <Security person={session.person} /> },
          { id: "dossiers", label: t("tabs.dossiers"), panel: <DossiersEverywhere /> },
          { id: "requests", label: t("tabs.requests"), panel: <RequestsEverywhere /> },
        ]}
      />
    </Page>
  );
}
