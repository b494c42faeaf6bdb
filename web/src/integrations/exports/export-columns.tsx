import { useTranslation } from "react-i18next";

import type { Job } from "#api/generated/types.gen";
import { Instant } from "#design/display/instant";
import { StatusBadge, type Tone } from "#design/display/status-badge";
import { TwoLines } from "#design/display/two-lines";
import type { Column } from "#design/table/types";
import { JobResult } from "#integrations/exports/job-result";

const tones: Record<Job["state"], Tone> = {
  waiting: "neutral",
  running: "info",
  finished: "good",
  failed: "bad",
  cancelled: "neutral",
};

export function useExportColumns(slug: string): Column<Job>[] {
  const { t } = useTranslation(["integrations", "common"]);
  return [
    {
      id: "kind",
      header: t("exports.kind"),
      cell: ({ kind, done, state }) => (
        <TwoLines
          first={t(`exports.jobs.${kind}`)}
          second={state === "waiting" ? "" : t("exports.rows", { count: done })}
        />
      ),
    },
    {
      id: "state",
      header: t("exports.state"),
      cell: ({ state }) => <StatusBadge tone={tones[state]}>{t(`exports.states.${state}`)}</StatusBadge>,
    },
    {
      id: "requested",
      header: t("exports.requested"),
      cell: ({ createdAt, askedBy }) => (
        <TwoLines first={<Instant at={createdAt} />} second={askedBy ?? ""} />
      ),
    },
    {
      id: "result",
      header: t("table.actions", { ns: "common" }),
      action: true,
      align: "end",
      cell: (job) => <JobResult slug={slug} job={job} />,
    },
  ];
}
