import { IconFolderOpen } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { EmptyState } from "#design/display/empty-state";
import { Notice } from "#design/display/notice";
import { GatedButton } from "#design/form/gated-button";
import { LinkButton } from "#design/layout/link-button";
import { Page } from "#design/layout/page";
import { DataTable } from "#design/table/data-table";
import { collectResults } from "#design/table/select-results";
import { useList } from "#design/table/use-list";
import { useDossierColumns } from "#dossiers/dossier-columns";
import { Elsewhere } from "#dossiers/elsewhere";
import { ExportDialog } from "#dossiers/export/export-dialog";
import { BulkActs } from "#dossiers/list/bulk-acts";
import { useViewColumns } from "#dossiers/list/use-view-columns";
import { useViews, wholeList } from "#dossiers/list/use-views";
import { dossiersQuery, resultsPage, viewedDossiersQuery } from "#dossiers/queries";
import { listedStates } from "#dossiers/types";
import { useWhyNot } from "#organisations/access";
import { ViewTabs } from "#organisations/views/view-tabs";

const route = getRouteApi("/admin/$slug/dossiers");

export function DossiersPage() {
  const { t } = useTranslation(["dossiers", "common", "views", "handling"]);
  const { slug } = route.useParams();
  const search = route.useSearch();
  const list = useList(search);
  const whyNot = useWhyNot(slug);
  const [exporting, setExporting] = useState(false);
  const { viewed, views, viewsPending, columns, names, titles, view, viewId } = useViews(slug, search);
  const plain = useQuery({
    ...dossiersQuery(slug, search),
    placeholderData: keepPreviousData,
    enabled: !viewsPending && viewId === undefined,
  });
  const through = useQuery({
    ...viewedDossiersQuery(slug, viewId ?? "", search.cursor),
    enabled: viewId !== undefined,
  });
  const shown = viewId === undefined ? plain : through;
  const rows = shown.data?.data;
  const [farther, setFarther] = useState<ReadonlyMap<string, string>>(new Map());
  const nameOf = (id: string) => rows?.find((row) => row.id === id)?.applicantName ?? farther.get(id) ?? "";
  const allIds = async () => {
    const found = await collectResults((cursor) => resultsPage(slug, search, viewId, cursor));
    setFarther(new Map(found.map(({ id, applicantName }) => [id, applicantName])));
    return found.map(({ id }) => id);
  };
  const viewColumns = useViewColumns(slug, search, view?.columns ?? [], columns, names);
  const plainColumns = useDossierColumns(slug, search, names.programmes);
  const tabs = (
    <ViewTabs
      of={viewed}
      views={views}
      columns={columns}
      current={viewId}
      onChoose={(id) => list.change({ view: id ?? wholeList, q: "", status: "", sort: "" })}
      whyNot={whyNot("views.use", "write")}
    />
  );
  const programmeFilter = {
    name: "programme",
    label: t("programme"),
    all: t("allProgrammes"),
    options: titles.map(({ id, title }) => ({ value: id, label: title })),
  };
  const shared = {
    label: t("title"),
    rowId: ({ id }: { id: string }) => id,
    nextCursor: shown.data?.nextCursor,
    list,
    views: tabs,
    error: shown.error,
    onRetry: () => void shown.refetch(),
    empty: (
      <EmptyState title={t("emptyTitle")} icon={<IconFolderOpen size={26} stroke={1.6} />}>
        <p>{t("empty")}</p>
      </EmptyState>
    ),
    allIds,
    renderBulk: (ids: readonly string[], clear: () => void) => (
      <BulkActs slug={slug} ids={ids} nameOf={nameOf} onDone={clear} />
    ),
  };
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      actions={
        <>
          <LinkButton
            variant="subtle"
            color="gray"
            to="/admin/$slug/decisions"
            params={{ slug }}
            search={search.programme === undefined ? {} : { programme: search.programme }}
          >
            {t("together", { ns: "handling" })}
          </LinkButton>
          <Elsewhere slug={slug} />
          <GatedButton
            variant="default"
            whyNot={whyNot("dossiers.export", "export_lists")}
            onClick={() => setExporting(true)}
          >
            {t("action.export", { ns: "common" })}
          </GatedButton>
        </>
      }
    >
      {through.data?.complete === false && <Notice tone="info">{t("preparing", { ns: "views" })}</Notice>}
      {viewId === undefined ? (
        <DataTable
          {...shared}
          columns={plainColumns}
          rows={plain.data?.data}
          filters={[
            programmeFilter,
            {
              name: "status",
              label: t("state"),
              options: listedStates.map((value) => ({ value, label: t(`states.${value}`) })),
            },
          ]}
          searchLabel={t("search")}
        />
      ) : (
        <DataTable {...shared} columns={viewColumns} rows={through.data?.data} filters={[programmeFilter]} />
      )}
      <ExportDialog
        slug={slug}
        search={search}
        view={view}
        columns={columns}
        opened={exporting}
        onClose={() => setExporting(false)}
      />
    </Page>
  );
}
