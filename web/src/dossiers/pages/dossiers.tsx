import { IconFolderOpen } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { EmptyState } from "#design/display/empty-state";
import { GatedButton } from "#design/form/gated-button";
import { Page } from "#design/layout/page";
import { DataTable } from "#design/table/data-table";
import { useList } from "#design/table/use-list";
import { useDossierColumns } from "#dossiers/dossier-columns";
import { Elsewhere } from "#dossiers/elsewhere";
import { ExportDialog } from "#dossiers/export/export-dialog";
import { dossiersQuery, programmeTitlesQuery } from "#dossiers/queries";
import { dossierStates } from "#dossiers/types";
import { useWhyNot } from "#organisations/access";

const route = getRouteApi("/admin/$slug/dossiers");

export function DossiersPage() {
  const { t } = useTranslation(["dossiers", "common"]);
  const { slug } = route.useParams();
  const search = route.useSearch();
  const list = useList(search);
  const whyNot = useWhyNot(slug);
  const [exporting, setExporting] = useState(false);
  const { data, error, refetch } = useQuery({
    ...dossiersQuery(slug, search),
    placeholderData: keepPreviousData,
  });
  const { data: programmes } = useQuery(programmeTitlesQuery(slug));
  const titles = new Map(programmes?.data.map(({ id, title }) => [id, title]));
  const empty = (
    <EmptyState title={t("emptyTitle")} icon={<IconFolderOpen size={26} stroke={1.6} />}>
      <p>{t("empty")}</p>
    </EmptyState>
  );
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      actions={
        <>
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
      <DataTable
        label={t("title")}
        columns={useDossierColumns(slug, search, titles)}
        rows={data?.data}
        rowId={({ id }) => id}
        nextCursor={data?.nextCursor}
        list={list}
        filters={[
          {
            name: "programme",
            label: t("programme"),
            all: t("allProgrammes"),
            options: programmes?.data.map(({ id, title }) => ({ value: id, label: title })) ?? [],
          },
          {
            name: "status",
            label: t("state"),
            options: dossierStates.map((value) => ({ value, label: t(`states.${value}`) })),
          },
        ]}
        searchLabel={t("search")}
        error={error}
        onRetry={() => void refetch()}
        empty={empty}
      />
      <ExportDialog slug={slug} search={search} opened={exporting} onClose={() => setExporting(false)} />
    </Page>
  );
}
