import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { Failure } from "#design/feedback/failure";
import { asShown } from "#design/form/as-shown";
import { SettingsSection } from "#design/form/settings-section";
import { cadenceQuery } from "#invitations/queries";
import { CadenceForm } from "#invitations/settings/cadence-form";
import { Entities } from "#invitations/settings/entities";

export function SettingsTab({ slug }: { slug: string }) {
  const { t } = useTranslation("invitations");
  const { data, error, refetch } = useQuery(cadenceQuery(slug));
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton height={320} radius="lg" />;
  return (
    <>
      <SettingsSection title={t("settings.cadence")} description={t("settings.cadenceHelp")}>
        <CadenceForm key={asShown(data.cadence)} slug={slug} initial={data} />
      </SettingsSection>
      <SettingsSection title={t("settings.entities")} description={t("settings.entitiesHelp")}>
        <Entities slug={slug} />
      </SettingsSection>
    </>
  );
}
