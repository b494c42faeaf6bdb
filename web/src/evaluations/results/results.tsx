import { Button } from "@mantine/core";
import { IconTrophy } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { EvaluationResult } from "#api/generated";
import { EmptyState } from "#design/display/empty-state";
import { Notice } from "#design/display/notice";
import { StatusBadge } from "#design/display/status-badge";
import { TwoLines } from "#design/display/two-lines";
import { GatedButton } from "#design/form/gated-button";
import { DataTable } from "#design/table/data-table";
import type { ListSearch } from "#design/table/list-search";
import type { Column } from "#design/table/types";
import { useList } from "#design/table/use-list";
import { resultsQuery } from "#evaluations/queries";
import { ExportResults } from "#evaluations/results/export-results";
import { type Grid, points, type Session } from "#evaluations/types";
import { useFormats } from "#i18n/formats";
import { useWhyNot } from "#organisations/access";

import styles from "../session/session.module.css";

type Props = { slug: string; session: Session; search: ListSearch };

/** The dossiers from best to least, both rankings side by side, and where evaluators disagree. */
export function Results({ slug, session, search }: Props) {
  const { t } = useTranslation("evaluations");
  const list = useList(search);
  const { data, error, refetch } = useQuery({
    ...resultsQuery(slug, session.id, search),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.upToDate === false ? 2_000 : false),
  });
  const whyNot = useWhyNot(slug)("evaluations.export", "export_lists");
  const [exporting, setExporting] = useState(false);
  const disagreeing = search["disagreement"] !== undefined;
  return (
    <div className={styles["stack"]}>
      <div className={styles["bar"]}>
        <Button
          variant={disagreeing ? "light" : "default"}
          size="sm"
          aria-pressed={disagreeing}
          onClick={() => list.change({ disagreement: disagreeing ? undefined : "yes" })}
        >
          {t("results.onlyThose")}
        </Button>
        <GatedButton variant="default" size="sm" whyNot={whyNot} onClick={() => setExporting(true)}>
          {t("results.export")}
        </GatedButton>
      </div>
      {data?.upToDate === false && <Notice>{t("results.ranking")}</Notice>}
      <DataTable
        label={t("tabs.results")}
        columns={useColumns(slug, session)}
        rows={data?.data}
        rowId={({ dossierId }) => dossierId}
        nextCursor={data?.nextCursor}
        list={list}
        error={error}
        onRetry={() => void refetch()}
        empty={
          <EmptyState title={t("results.emptyTitle")} icon={<IconTrophy size={26} stroke={1.6} />}>
            <p>{t("results.empty")}</p>
          </EmptyState>
        }
      />
      {exporting && (
        <ExportResults
          slug={slug}
          sessionId={session.id}
          search={search}
          onClose={() => setExporting(false)}
        />
      )}
    </div>
  );
}

function useColumns(slug: string, session: Session): Column<EvaluationResult>[] {
  const { t } = useTranslation("evaluations");
  const formats = useFormats();
  const said = (score: number | null) => (score === null ? "–" : formats.number(Math.round(score / 10) / 10));
  const figure = (
    id: string,
    header: string,
    read: (row: EvaluationResult) => number | null,
    optional = false,
  ) => ({
    id,
    header,
    align: "end" as const,
    optional,
    cell: (row: EvaluationResult) => said(read(row)),
  });
  const usual = session.average;
  return [
    { id: "rank", header: t("results.rank"), sort: "rank", align: "end", cell: ({ rank }) => rank ?? "–" },
    {
      id: "dossier",
      header: t("dossiers.dossier"),
      cell: ({ dossierId, number, applicantName }) => (
        <TwoLines
          first={
            <Link
              to="/admin/$slug/evaluations/$sessionId/dossiers/$dossierId"
              params={{ slug, sessionId: session.id, dossierId }}
            >
              {applicantName}
            </Link>
          }
          second={number}
        />
      ),
    },
    figure("mean", t("results.mean"), ({ mean }) => mean, usual !== "mean"),
    figure("median", t("results.median"), ({ median }) => median, usual !== "median"),
    figure("spread", t("results.spread"), ({ spread }) => spread),
    {
      id: "extent",
      header: t("results.extent"),
      align: "end",
      optional: true,
      cell: ({ lowest, highest }) => (lowest === null ? "–" : `${said(lowest)} – ${said(highest)}`),
    },
    {
      id: "count",
      header: t("results.count"),
      align: "end",
      cell: ({ finals, live }) => t("results.of", { finals, live }),
    },
    {
      id: "corrected",
      header: t("results.corrected"),
      sort: "correctedRank",
      align: "end",
      cell: ({ rank, correctedRank }) => <Corrected rank={rank} corrected={correctedRank} />,
    },
    {
      id: "disagreement",
      header: t("results.disagreement"),
      cell: ({ disagreement }) =>
        disagreement ? <StatusBadge tone="waiting">{t("results.disagreement")}</StatusBadge> : "",
    },
    ...criteriaColumns(session.grid, said),
  ];
}

/** The corrected place, and how far it moves the dossier. */
function Corrected({ rank, corrected }: { rank: number | null; corrected: number | null }) {
  if (corrected === null) return "–";
  const move = (rank ?? corrected) - corrected;
  return (
    <span>
      {corrected}
      {move !== 0 && <small className={styles["dim"]}> {move > 0 ? `▲ ${move}` : `▼ ${-move}`}</small>}
    </span>
  );
}

/** A column for each mark of the grid: the mean of what final evaluations gave. */
const criteriaColumns = (
  { criteria }: Grid,
  say: (score: number | null) => string,
): Column<EvaluationResult>[] =>
  criteria
    .filter(({ type }) => type === "score")
    .map(({ id, label }) => ({
      id,
      header: label,
      align: "end",
      optional: true,
      cell: ({ evaluations }) => {
        const marks = evaluations
          .filter(({ state }) => state === "final")
          .flatMap(({ answers }) => {
            const value = answers[id]?.value;
            return typeof value === "number" ? [value] : [];
          });
        return marks.length === 0
          ? "–"
          : say((marks.reduce((sum, one) => sum + one, 0) / marks.length) * 100);
      },
    }));

export const scoreOf = (score: number | null, format: (value: number) => string): string =>
  score === null ? "–" : format(points(score));
