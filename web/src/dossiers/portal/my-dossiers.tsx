import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Page } from "#design/layout/page";
import { MyDossiersList } from "#dossiers/portal/my-dossiers-list";
import { sessionQuery } from "#identity/session";
import { ToSignIn } from "#identity/to-sign-in";

const route = getRouteApi("/$slug/dossiers");

export function MyDossiersPage() {
  const { t } = useTranslation("dossiers");
  const { slug } = route.useParams();
  const { data: session } = useSuspenseQuery(sessionQuery);
  if (session === null) return <ToSignIn />;
  return (
    <Page title={t("mine.title")} lead={t("mine.lead")}>
      <MyDossiersList slug={slug} />
    </Page>
  );
}
