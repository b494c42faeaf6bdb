import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Failure } from "#design/feedback/failure";
import { SettingsSection } from "#design/form/settings-section";
import { Page } from "#design/layout/page";
import { settingsQuery } from "#organisations/queries";
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
  const { data, error, refetch } = useQuery(settingsQuery(slug));
  return (
    <Page title={t("settings.title")}>
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!error && data === undefined && <Skeleton height={400} radius="lg" />}
      <div>
        {data &&
          sections.map(({ id, Form }) => (
            <SettingsSection
              key={id}
              title={t(`settings.${id}.title`)}
              description={t(`settings.${id}.text`)}
            >
              <Form slug={slug} settings={data} />
            </SettingsSection>
          ))}
      </div>
    </Page>
  );
}
