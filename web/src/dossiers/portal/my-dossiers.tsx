import { useTranslation } from "react-i18next";

import { Page } from "#design/layout/page";
import { MyDossiersList } from "#dossiers/portal/my-dossiers-list";

export function MyDossiersPage() {
  const { t } = useTranslation("dossiers");
  return (
    <Page title={t("mine.title")} lead={t("mine.lead")}>
      <MyDossiersList />
    </Page>
  );
}
