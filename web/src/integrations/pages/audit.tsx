import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { EmptyState } from "#design/display/empty-state";
import { Instant } from "#design/display/instant";
import { Page } from "#design/layout/page";
import { DataTable } from "#design/table/data-table";
import type { Column } from "#design/table/types";
import { useList } from "#design/table/use-list";
import { auditQuery } from "#integrations/queries";
import type { AuditEntry } from "#integrations/types";

const route = getRouteApi("/admin/$slug/audit");

export function AuditPage() {
  const { t } = useTranslation("integrations");
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { data, error, refetch } = useQuery(auditQuery(slug, search));
  return (
    <Page title={t("audit.title")} lead={t("audit.lead")}>
      <DataTable
        label={t("audit.title")}
        columns={useAuditColumns()}
        rows={data?.data}
        rowId={({ id }) => id}
        nextCursor={data?.nextCursor}
        list={useList(search)}
        searchLabel={t("audit.search")}
        error={error}
        onRetry={() => void refetch()}
        empty={
          <EmptyState title={t("audit.emptyTitle")}>
            <p>{t("audit.empty")}</p>
          </EmptyState>
        }
      />
    </Page>
  );
}

function useAuditColumns(): Column<AuditEntry>[] {
  const { t } = useTranslation("integrations");
  return [
    { id: "action", header: t("audit.action"), cell: ({ sentence }) => sentence },
    { id: "subject", header: t("audit.subject"), cell: ({ subject }) => subject },
    { id: "person", header: t("audit.person"), cell: ({ person }) => person },
    { id: "at", header: t("audit.at"), cell: ({ at }) => <Instant at={at} /> },
    {
      id: "address",
      header: t("audit.address"),
      optional: true,
      cell: ({ address }) => <code>{address}</code>,
    },
  ];
}
