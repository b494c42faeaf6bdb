import { useTranslation } from "react-i18next";

import { Instant } from "#design/display/instant";
import { Progress } from "#design/display/progress";
import { StatusBadge, type Tone } from "#design/display/status-badge";
import type { Column } from "#design/table/types";
import { useFormats } from "#i18n/formats";
import type { ExportJob } from "#integrations/types";

const tones: Record<ExportJob["state"], Tone> = {
  queued: "neutral",
  running: "info",
  done: "good",
  failed: "bad",
};

export function useExportColumns(): Column<ExportJob>[] {
  const { t } = useTranslation(["integrations", "common"]);
  return [
    {
      id: "kind",
      header: t("exports.kind"),
      cell: ({ kind, format }) => (
        <strong>
          {t(`exports.kinds.${kind}`)} · {format.toUpperCase()}
        </strong>
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
      cell: ({ requestedAt }) => <Instant at={requestedAt} />,
    },
    {
      id: "result",
      header: t("table.actions", { ns: "common" }),
      action: true,
      align: "end",
      cell: (job) => <Result job={job} />,
    },
  ];
}

function Result({ job }: { job: ExportJob }) {
  const { t } = useTranslation(["integrations", "common"]);
  const formats = useFormats();
  if (job.state === "running") {
    return (
      <div style={{ minWidth: 160 }}>
        <Progress label={t("exports.progress")} done={job.done} total={job.total} />
      </div>
    );
  }
  if (job.url === null) return null;
  return (
    <>
      <a href={job.url} download>
        {t("action.download", { ns: "common" })}
      </a>
      {job.expiresAt !== null && (
        <div style={{ fontSize: "0.8125rem", color: "var(--ink-dim)" }}>
          {t("exports.expires", { date: formats.date(job.expiresAt) })}
        </div>
      )}
    </>
  );
}
