import { IconReceipt } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { EmptyState } from "#design/display/empty-state";
import { DataTable } from "#design/table/data-table";
import { useList } from "#design/table/use-list";
import { useDocumentColumns } from "#plans/documents/document-columns";
import { Orders } from "#plans/documents/orders";
import { documentsQuery } from "#plans/queries";

import styles from "../plans.module.css";

const route = getRouteApi("/admin/$slug/account");

/** Invoices and credit notes, newest first. */
export function Documents({ slug }: { slug: string }) {
  const { t } = useTranslation("plans");
  const search = route.useSearch();
  const { data, error, refetch } = useQuery(documentsQuery(slug, search.cursor));
  return (
    <div className={styles["stack"]}>
      <DataTable
        label={t("documents.title")}
        columns={useDocumentColumns(slug)}
        rows={data?.data}
        rowId={({ id }) => id}
        nextCursor={data?.nextCursor}
        list={useList(search)}
        error={error}
        onRetry={() => void refetch()}
        empty={
          <EmptyState title={t("documents.emptyTitle")} icon={<IconReceipt size={26} stroke={1.6} />}>
            <p>{t("documents.empty")}</p>
          </EmptyState>
        }
      />
      <Orders slug={slug} />
    </div>
  );
}
