import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { EmptyState } from "#design/display/empty-state";
import { Page } from "#design/layout/page";
import { DataTable } from "#design/table/data-table";
import { useList } from "#design/table/use-list";
import { AskExport } from "#integrations/ask-export";
import { useExportColumns } from "#integrations/export-columns";
import { exportsQuery } from "#integrations/queries";

const route = getRouteApi("/admin/$slug/exports");

export function ExportsPage() {
  const { t } = useTranslation("integrations");
  const { slug } = route.useParams();
  const { data, error, refetch } = useQuery(exportsQuery(slug));
  const [asking, setAsking] = useState(false);
  const ask = <Button onClick={() => setAsking(true)}>{t("exports.create")}</Button>;
  return (
    <Page title={t("exports.title")} lead={t("exports.lead")} actions={ask}>
      <DataTable
        label={t("exports.title")}
        columns={useExportColumns()}
        rows={data?.data}
        rowId={({ id }) => id}
        nextCursor={data?.nextCursor}
        list={useList(route.useSearch())}
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
