import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { organisationsListAuditOptions } from "#api/generated/@tanstack/react-query.gen";
import { EmptyState } from "#design/display/empty-state";
import { Notice } from "#design/display/notice";
import { LinkButton } from "#design/layout/link-button";
import { Page } from "#design/layout/page";
import { DataTable } from "#design/table/data-table";
import { useList } from "#design/table/use-list";
import { useAuditColumns } from "#integrations/audit/audit-columns";
import { useActorFilter } from "#integrations/audit/use-actor-filter";
import { VerifyAudit } from "#integrations/audit/verify-audit";

const route = getRouteApi("/admin/$slug/audit");

export function AuditPage() {
  const { t } = useTranslation("audit");
  const { slug } = route.useParams();
  const search = route.useSearch();
  const list = useList(search);
  const { cursor, actor, subject } = search;
  const { data, error, refetch } = useQuery(
    organisationsListAuditOptions({
      path: { organisation: slug },
      query: {
        limit: 50,
        ...(cursor && { cursor }),
        filter: { ...(actor && { actor }), ...(subject && { subject }) },
      },
    }),
  );
  return (
    <Page title={t("title")} lead={t("lead")} actions={<VerifyAudit slug={slug} />}>
      {subject && (
        <Notice
          tone="info"
          action={
            <LinkButton variant="default" size="sm" to="/admin/$slug/audit" params={{ slug }}>
              {t("aboutAll")}
            </LinkButton>
          }
        >
          {t("aboutOne")}
        </Notice>
      )}
      <DataTable
        label={t("title")}
        columns={useAuditColumns(slug)}
        rows={data?.data}
        rowId={({ id }) => id}
        nextCursor={data?.nextCursor}
        list={list}
        filters={[useActorFilter(slug)]}
        error={error}
        onRetry={() => void refetch()}
        empty={
          <EmptyState title={t("emptyTitle")}>
            <p>{t("empty")}</p>
          </EmptyState>
        }
      />
    </Page>
  );
}
