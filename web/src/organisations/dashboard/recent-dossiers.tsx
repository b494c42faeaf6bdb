import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { dossiersListOptions } from "#api/generated/@tanstack/react-query.gen";
import type { ProgrammeSummary } from "#api/generated/types.gen";
import { Surface } from "#design/display/surface";
import { Timeline } from "#design/display/timeline";

import styles from "./dashboard.module.css";

type Props = { slug: string; programmes: readonly ProgrammeSummary[] };

/** The last dossiers that came in. */
export function RecentDossiers({ slug, programmes }: Props) {
  const { t } = useTranslation("organisations");
  const { data } = useQuery(dossiersListOptions({ path: { organisation: slug }, query: { limit: 6 } }));
  const titleOf = (programmeId: string) => programmes.find(({ id }) => id === programmeId)?.title;
  return (
    <Surface
      title={t("dashboard.recent")}
      aside={
        <Link to="/admin/$slug/dossiers" params={{ slug }} className={styles["all"] ?? ""}>
          {t("dashboard.all")}
        </Link>
      }
    >
      {data === undefined && <Skeleton height={160} radius="md" />}
      {data?.data.length === 0 && <p className={styles["none"]}>{t("dashboard.recentNone")}</p>}
      <Timeline
        events={(data?.data ?? []).map(({ id, number, applicantName, programmeId, submittedAt }) => ({
          id,
          at: submittedAt,
          title: (
            <Link
              to="/admin/$slug/dossiers/$dossierId"
              params={{ slug, dossierId: id }}
              className={styles["link"] ?? ""}
            >
              {applicantName}
            </Link>
          ),
          detail: [number, titleOf(programmeId)].filter(Boolean).join(" · "),
          tone: "info",
        }))}
      />
    </Surface>
  );
}
