import { Skeleton } from "@mantine/core";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Figure, Figures } from "#design/display/figure";
import { Surface } from "#design/display/surface";
import { Timeline } from "#design/display/timeline";
import { Failure } from "#design/feedback/failure";
import { LinkButton } from "#design/layout/link-button";
import { Page } from "#design/layout/page";
import { useFormats } from "#i18n/formats";
import { meQuery } from "#identity/queries";
import { dashboardQuery } from "#organisations/queries";
import type { Dashboard } from "#organisations/types";

import styles from "./dashboard.module.css";

export function DashboardPage() {
  const { t } = useTranslation("organisations");
  const { slug } = useParams({ from: "/admin/$slug/" });
  const { data: me } = useSuspenseQuery(meQuery);
  const { data, error, refetch } = useQuery(dashboardQuery(slug));
  const firstName = me?.name.split(" ")[0] ?? "";
  return (
    <Page
      title={t("dashboard.title", { name: firstName })}
      lead={t("dashboard.lead")}
      actions={
        <LinkButton to="/admin/$slug/programmes" params={{ slug }}>
          {t("dashboard.newProgramme")}
        </LinkButton>
      }
    >
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!error && data === undefined && <Skeleton height={320} radius="lg" />}
      {data && <DashboardContent slug={slug} dashboard={data} />}
    </Page>
  );
}

type Props = { slug: string; dashboard: Dashboard };

function DashboardContent({ slug, dashboard }: Props) {
  const { t } = useTranslation("organisations");
  const formats = useFormats();
  const listOf = (search: Record<string, string>) => (content: React.ReactNode) => (
    <Link to="/admin/$slug/dossiers" params={{ slug }} search={search}>
      {content}
    </Link>
  );
  return (
    <>
      <Figures>
        <Figure
          label={t("dashboard.toReview")}
          value={formats.number(dashboard.toReview)}
          link={listOf({ status: "submitted" })}
        />
        <Figure
          label={t("dashboard.week")}
          value={formats.number(dashboard.submittedThisWeek)}
          link={listOf({ sort: "-submittedAt" })}
        />
        <Figure
          label={t("dashboard.drafts")}
          value={formats.number(dashboard.drafts)}
          link={listOf({ status: "draft" })}
        />
      </Figures>
      <div className={styles["columns"]}>
        <Recent slug={slug} recent={dashboard.recent} />
        <Closing slug={slug} closing={dashboard.closingSoon} />
      </div>
    </>
  );
}

function Recent({ slug, recent }: { slug: string; recent: Dashboard["recent"] }) {
  const { t } = useTranslation("organisations");
  return (
    <Surface title={t("dashboard.recent")}>
      {recent.length === 0 && <p className={styles["none"]}>{t("dashboard.recentNone")}</p>}
      <Timeline
        events={recent.map(({ id, at, dossierId, applicant, programme, event }) => ({
          id,
          at,
          title: (
            <Link
              to="/admin/$slug/dossiers/$dossierId"
              params={{ slug, dossierId }}
              className={styles["link"] ?? ""}
            >
              {applicant}
            </Link>
          ),
          detail: `${event} · ${programme}`,
          tone: "info",
        }))}
      />
    </Surface>
  );
}

function Closing({ slug, closing }: { slug: string; closing: Dashboard["closingSoon"] }) {
  const { t } = useTranslation("organisations");
  const formats = useFormats();
  return (
    <Surface title={t("dashboard.closing")}>
      {closing.length === 0 && <p className={styles["none"]}>{t("dashboard.closingNone")}</p>}
      <ul className={styles["closing"]}>
        {closing.map(({ id, title, closesAt, dossiers }) => (
          <li key={id}>
            <Link
              to="/admin/$slug/programmes/$programmeId"
              params={{ slug, programmeId: id }}
              className={styles["link"] ?? ""}
            >
              {title}
            </Link>
            <span>
              {t("dashboard.closes", { date: formats.date(closesAt) })} ·{" "}
              {t("dashboard.dossiers", { count: dossiers })}
            </span>
          </li>
        ))}
      </ul>
    </Surface>
  );
}
