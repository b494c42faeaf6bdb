import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { EmptyState } from "#design/display/empty-state";
import { DataTable } from "#design/table/data-table";
import type { ListSearch } from "#design/table/list-search";
import { useList } from "#design/table/use-list";
import { useEngagementColumns } from "#providers/engagements/engagement-columns";
import { engagementsQuery } from "#providers/service-queries";

/** The engagements of one provider, on their record. */
export function EngagementsTab({
  slug,
  providerId,
  search,
}: {
  slug: string;
  providerId: string;
  search: ListSearch;
}) {
  const { t } = useTranslation("services");
  const { data, error, refetch } = useQuery(engagementsQuery(slug, search, providerId));
  return (
    <DataTable
      label={t("engagements.title")}
      columns={useEngagementColumns(slug, false)}
      rows={data?.data}
      rowId={({ id }) => id}
      nextCursor={data?.nextCursor}
      list={useList(search)}
      error={error}
      onRetry={() => void refetch()}
      empty={
        <EmptyState title={t("engagements.emptyTitle")}>
          <p>{t("engagements.empty")}</p>
        </EmptyState>
      }
    />
  );
}
