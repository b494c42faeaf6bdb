import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Navigate, useNavigate } from "@tanstack/react-router";
import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { Page } from "#design/layout/page";
import { PageTabs } from "#design/layout/tabs";
import { MyDossiersList } from "#dossiers/portal/my-dossiers-list";
import { Profile } from "#identity/account/profile";
import { Security } from "#identity/account/security";
import { meQuery } from "#identity/queries";
import { useSignOut } from "#identity/use-sign-out";

const route = getRouteApi("/site/account");

export function AccountPage() {
  const { t } = useTranslation("account");
  const { data: me } = useSuspenseQuery(meQuery);
  const { tab = "profile" } = route.useSearch();
  const navigate = useNavigate();
  const signOut = useSignOut();
  if (me === null) return <Navigate to="/sign-in" search={{ next: "/account" }} replace />;
  return (
    <Page
      title={t("title")}
      lead={me.email}
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
          { id: "profile", label: t("tabs.profile"), panel: <Profile me={me} /> },
          { id: "security", label: t("tabs.security"), panel: <Security me={me} /> },
          { id: "dossiers", label: t("tabs.dossiers"), panel: <MyDossiersList /> },
        ]}
      />
    </Page>
  );
}
