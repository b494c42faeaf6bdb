import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { SettingsSection } from "#design/form/settings-section";
import { Page } from "#design/layout/page";
import { organisationQuery } from "#organisations/queries";
import { HomePageForm } from "#organisations/settings/home-page-form";
import { IdentityForm } from "#organisations/settings/identity-form";
import { LegalForm } from "#organisations/settings/legal-form";
import { ModulesForm } from "#organisations/settings/modules-form";
import { ThemeForm } from "#organisations/settings/theme-form";

const sections = [
  { id: "identity", Form: IdentityForm },
  { id: "theme", Form: ThemeForm },
  { id: "homePage", Form: HomePageForm },
  { id: "legal", Form: LegalForm },
  { id: "modules", Form: ModulesForm },
] as const;

export function SettingsPage() {
  const { t } = useTranslation("organisations");
  const { slug } = useParams({ from: "/admin/$slug/settings" });
  const { data: organisation } = useSuspenseQuery(organisationQuery(slug));
  return (
    <Page title={t("settings.title")}>
      <div>
        {sections.map(({ id, Form }) => (
          <SettingsSection key={id} title={t(`settings.${id}.title`)} description={t(`settings.${id}.text`)}>
            <Form organisation={organisation} />
          </SettingsSection>
        ))}
      </div>
    </Page>
  );
}
