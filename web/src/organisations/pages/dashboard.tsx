import { Skeleton } from "@mantine/core";
import { IconClipboardText } from "@tabler/icons-react";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { programmesListOptions } from "#api/generated/@tanstack/react-query.gen";
import { EmptyState } from "#design/display/empty-state";
import { Failure } from "#design/feedback/failure";
import { LinkButton } from "#design/layout/link-button";
import { Page } from "#design/layout/page";
import { sessionQuery } from "#identity/session";
import { DossierFigures } from "#organisations/dashboard/dossier-figures";
import { OpenProgrammes } from "#organisations/dashboard/open-programmes";
import { RecentDossiers } from "#organisations/dashboard/recent-dossiers";
import { ClosedHome } from "#plans/home/closed-home";
import { RevokeDeactivation } from "#plans/closure/revoke-deactivation";
import { organisationQuery } from "#organisations/queries";

import styles from "../dashboard/dashboard.module.css";

export function DashboardPage() {
  const { t } = useTranslation("organisations");
  const { slug } = useParams({ from: "/admin/$slug/" });
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data: organisation } = useSuspenseQuery(organisationQuery(slug));
  const { state } = organisation;
  if (state === "deactivating") return <RevokeDeactivation organisation={organisation} />;
  if (state === "expired" || state === "standby")
    return <ClosedHome organisation={organisation} state={state} />;
  const firstName = session?.person.name.split(" ")[0] ?? "";
  const withProgrammes = organisation.settings.modules.includes("programmes");
  return (
    <Page
      title={t("dashboard.title", { name: firstName })}
      lead={t("dashboard.lead")}
      actions={
        withProgrammes && (
          <LinkButton to="/admin/$slug/programmes" params={{ slug }}>
            {t("dashboard.programmes")}
          </LinkButton>
        )
      }
    >
      {withProgrammes ? (
        <Programmes slug={slug} />
      ) : (
        <p className={styles["none"]}>{t("dashboard.nothing")}</p>
      )}
    </Page>
  );
}

function Programmes({ slug }: { slug: string }) {
  const { t } = useTranslation("organisations");
  const { data, error, refetch } = useQuery(
    programmesListOptions({ path: { organisation: slug }, query: { limit: 100 } }),
  );
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton height={320} radius="lg" />;
  if (data.data.length === 0) {
    return (
      <EmptyState
        title={t("dashboard.firstTitle")}
        icon={<IconClipboardText size={26} stroke={1.6} />}
        action={
          <LinkButton to="/admin/$slug/programmes" params={{ slug }}>
            {t("dashboard.firstAct")}
          </LinkButton>
        }
      >
        <p>{t("dashboard.first")}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <DossierFigures slug={slug} programmes={data.data} />
      {data.nextCursor !== null && <p className={styles["none"]}>{t("dashboard.hundred")}</p>}
      <div className={styles["columns"]}>
        <RecentDossiers slug={slug} programmes={data.data} />
        <OpenProgrammes slug={slug} programmes={data.data} />
      </div>
    </>
  );
}
