import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import type { ImportLine } from "#api/generated/types.gen";
import { EmptyState } from "#design/display/empty-state";
import { StatusBadge, type Tone } from "#design/display/status-badge";
import { DataTable } from "#design/table/data-table";
import type { Column } from "#design/table/types";
import { useList } from "#design/table/use-list";
import { type ImportRun, linesQuery, type Outcome, outcomes } from "#integrations/imports/queries";

import styles from "./imports.module.css";

const route = getRouteApi("/admin/$slug/imports/$screen");
const tones: Record<Outcome, Tone> = { created: "good", updated: "info", skipped: "neutral", refused: "bad" };

export function ReportLines({ slug, run }: { slug: string; run: ImportRun }) {
  const { t } = useTranslation("imports");
  const search = route.useSearch();
  const { file: _file, ...listed } = search;
  const { data, error, refetch } = useQuery(linesQuery(slug, run, search));
  const list = useList(search);
  const filter = {
    name: "outcome",
    label: t("report.outcome"),
    all: t("report.all"),
    options: outcomes.map((value) => ({ value, label: t(`report.outcomes.${value}`) })),
  };
  return (
    <DataTable
      label={t("report.title")}
      columns={useLineColumns()}
      rows={data?.data}
      rowId={({ line }) => String(line)}
      nextCursor={data?.nextCursor}
      list={{ ...list, search: listed }}
      filters={[filter]}
      error={error}
      onRetry={() => void refetch()}
      empty={<EmptyState title={t("report.empty")}>{null}</EmptyState>}
    />
  );
}

function useLineColumns(): Column<ImportLine>[] {
  const { t } = useTranslation("imports");
  return [
    { id: "line", header: t("report.line"), cell: ({ line }) => <span className="tabular">{line}</span> },
    {
      id: "outcome",
      header: t("report.outcome"),
      cell: ({ outcome }) => <StatusBadge tone={tones[outcome]}>{t(`report.one.${outcome}`)}</StatusBadge>,
    },
    { id: "why", header: t("report.why"), cell: (line) => <Reasons line={line} /> },
  ];
}

function Reasons({ line: { reason, errors } }: { line: ImportLine }) {
  if (reason !== null) return reason;
  return (
    <ul className={styles["reasons"]}>
      {errors.map(({ column, label, detail }) => (
        <li key={`${column}-${detail}`}>
          {label !== "" && <strong>{label} : </strong>}
          {detail}
        </li>
      ))}
    </ul>
  );
}
