import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Navigate, useLocation } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Page } from "#design/layout/page";
import { MyDossiersList } from "#dossiers/portal/my-dossiers-list";
import { sessionQuery } from "#identity/session";

const route = getRouteApi("/$slug/dossiers");

export function MyDossiersPage() {
  const { t } = useTranslation("dossiers");
  const { slug } = route.useParams();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { href } = useLocation();
  if (session === null) return <Navigate to="/sign-in" search={{ next: href }} replace />;
  return (
    <Page title={t("mine.title")} lead={t("mine.lead")}>
      <MyDossiersList slug={slug} />
    </Page>
  );
}
