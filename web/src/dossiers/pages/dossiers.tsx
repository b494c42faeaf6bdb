import { IconFolderOpen } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { EmptyState } from "#design/display/empty-state";
import { LinkButton } from "#design/layout/link-button";
import { Page } from "#design/layout/page";
import { DataTable } from "#design/table/data-table";
import { useList } from "#design/table/use-list";
import { BulkReview } from "#dossiers/bulk-review";
import { useDossierColumns } from "#dossiers/dossier-columns";
import { dossiersQuery } from "#dossiers/queries";
import { dossierStates } from "#dossiers/types";

const route = getRouteApi("/admin/$slug/dossiers");

export function DossiersPage() {
  const { t } = useTranslation(["dossiers", "common"]);
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { data, error, refetch } = useQuery(dossiersQuery(slug, search));
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      actions={
        <LinkButton variant="default" to="/admin/$slug/exports" params={{ slug }}>
          {t("action.export", { ns: "common" })}
        </LinkButton>
      }
    >
      <DataTable
        label={t("title")}
        columns={useDossierColumns(slug)}
        rows={data?.data}
        rowId={({ id }) => id}
        nextCursor={data?.nextCursor}
        list={useList(search)}
        filters={[
          {
            name: "status",
            label: t("state"),
            options: dossierStates.map((value) => ({ value, label: t(`states.${value}`) })),
          },
        ]}
        searchLabel={t("search")}
        renderBulk={(ids, clear) => <BulkReview slug={slug} ids={ids} onDone={clear} />}
        error={error}
        onRetry={() => void refetch()}
        empty={
          <EmptyState title={t("emptyTitle")} icon={<IconFolderOpen size={26} stroke={1.6} />}>
            <p>{t("empty")}</p>
          </EmptyState>
        }
      />
    </Page>
  );
}
