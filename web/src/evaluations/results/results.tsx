import { Button } from "@mantine/core";
import { IconTrophy } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { EmptyState } from "#design/display/empty-state";
import { Notice } from "#design/display/notice";
import { GatedButton } from "#design/form/gated-button";
import { LinkButton } from "#design/layout/link-button";
import { DataTable } from "#design/table/data-table";
import type { ListSearch } from "#design/table/list-search";
import { useList } from "#design/table/use-list";
import { BulkActs } from "#dossiers/list/bulk-acts";
import { ExportResults } from "#evaluations/results/export-results";
import { chosenColumns, useResultColumns } from "#evaluations/results/result-columns";
import { allResults, useResults } from "#evaluations/results/use-results";
import { points, type Session } from "#evaluations/types";
import { useWhyNot } from "#organisations/access";
import { ViewTabs } from "#organisations/views/view-tabs";

import styles from "../session/session.module.css";

type Props = { slug: string; session: Session; search: ListSearch };

/** What a jury leads to: decisions are prepared here, and told to nobody before they are applied together. */
const acts = ["prepare", "discard", "tag", "assign"] as const;

/** The dossiers from best to least, both rankings side by side, and where evaluators disagree. */
export function Results({ slug, session, search }: Props) {
  const { t } = useTranslation(["evaluations", "handling"]);
  const list = useList(search);
  const { viewed, views, view, viewId, columns, shown } = useResults(slug, session, search);
  const every = useResultColumns(slug, session);
  const whyNot = useWhyNot(slug);
  const [exporting, setExporting] = useState(false);
  const rows = shown.data?.data;
  const disagreeing = search["disagreement"] !== undefined;
  return (
    <div className={styles["stack"]}>
      <div className={styles["bar"]}>
        <Button
          variant={disagreeing ? "light" : "default"}
          size="sm"
          aria-pressed={disagreeing}
          onClick={() =>
            list.change({ disagreement: disagreeing ? undefined : "yes", view: allResults, sort: "" })
          }
        >
          {t("results.onlyThose")}
        </Button>
        <span className={styles["buttons"]}>
          <LinkButton
            variant="default"
            size="sm"
            to="/admin/$slug/decisions"
            params={{ slug }}
            search={{ programme: session.programmeId }}
          >
            {t("together", { ns: "handling" })}
          </LinkButton>
          <GatedButton
            variant="default"
            size="sm"
            whyNot={whyNot("evaluations.export", "export_lists")}
            onClick={() => setExporting(true)}
          >
            {t("results.export")}
          </GatedButton>
        </span>
      </div>
      {shown.data?.upToDate === false && <Notice>{t("results.ranking")}</Notice>}
      <DataTable
        label={t("tabs.results")}
        columns={view ? chosenColumns(every, view.columns) : every}
        rows={rows}
        rowId={({ dossierId }) => dossierId}
        nextCursor={shown.data?.nextCursor}
        list={list}
        error={shown.error}
        onRetry={() => void shown.refetch()}
        views={
          <ViewTabs
            of={viewed}
            views={views}
            columns={columns}
            current={viewId}
            onChoose={(id) => list.change({ view: id ?? allResults, sort: "", disagreement: undefined })}
            whyNot={whyNot("views.use", "write")}
          />
        }
        renderBulk={(ids, clear) => (
          <BulkActs
            slug={slug}
            kinds={acts}
            ids={ids}
            nameOf={(id) => rows?.find(({ dossierId }) => dossierId === id)?.applicantName ?? ""}
            onDone={clear}
          />
        )}
        empty={
          <EmptyState title={t("results.emptyTitle")} icon={<IconTrophy size={26} stroke={1.6} />}>
            <p>{t(view ? "results.emptyView" : "results.empty")}</p>
          </EmptyState>
        }
      />
      {exporting && (
        <ExportResults
          slug={slug}
          sessionId={session.id}
          search={search}
          view={view}
          onClose={() => setExporting(false)}
        />
      )}
    </div>
  );
}

export const scoreOf = (score: number | null, format: (value: number) => string): string =>
  score === null ? "–" : format(points(score));
