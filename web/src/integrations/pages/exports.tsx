import { IconDownload } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { integrationsListJobsOptions } from "#api/generated/@tanstack/react-query.gen";
import type { Job } from "#api/generated/types.gen";
import { isOpen, whileWaiting } from "#api/while-waiting";
import { EmptyState } from "#design/display/empty-state";
import { GatedButton } from "#design/form/gated-button";
import { Page } from "#design/layout/page";
import { DataTable } from "#design/table/data-table";
import { useList } from "#design/table/use-list";
import { AskExport } from "#integrations/exports/ask-export";
import { useExportColumns } from "#integrations/exports/export-columns";
import { useWhyNot } from "#organisations/access";

const route = getRouteApi("/admin/$slug/exports");
const pause = 2000;

export function ExportsPage() {
  const { t } = useTranslation("integrations");
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { cursor } = search;
  const { data, error, refetch } = useQuery({
    ...integrationsListJobsOptions({ path: { organisation: slug }, query: cursor ? { cursor } : {} }),
    refetchInterval: whileWaiting<{ data: Job[] }>(pause, (page) => page?.data.some(isOpen) ?? false),
  });
  const [asking, setAsking] = useState(false);
  const ask = (
    <GatedButton whyNot={useWhyNot(slug)("dossiers.export", "export_lists")} onClick={() => setAsking(true)}>
      {t("exports.create")}
    </GatedButton>
  );
  return (
    <Page title={t("exports.title")} lead={t("exports.lead")} actions={ask}>
      <DataTable
        label={t("exports.title")}
        columns={useExportColumns(slug)}
        rows={data?.data}
        rowId={({ id }) => id}
        nextCursor={data?.nextCursor}
        list={useList(search)}
        error={error}
        onRetry={() => void refetch()}
        empty={
          <EmptyState
            title={t("exports.emptyTitle")}
            action={ask}
            icon={<IconDownload size={26} stroke={1.6} />}
          >
            <p>{t("exports.empty")}</p>
          </EmptyState>
        }
      />
      <AskExport slug={slug} opened={asking} onClose={() => setAsking(false)} />
    </Page>
  );
}
