import { IconArrowMerge } from "@tabler/icons-react";
import { getRouteApi } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import type { Place } from "#clients/duplicates/next-to-treat";
import { Rows } from "#clients/duplicates/rows";
import { EmptyState } from "#design/display/empty-state";
import { Failure } from "#design/feedback/failure";
import { PageSkeleton } from "#design/feedback/loading";
import { Paging } from "#design/table/paging";
import { useList } from "#design/table/use-list";

import styles from "../clients.module.css";

const route = getRouteApi("/admin/$slug/duplicates");

type Props<Row> = {
  query: {
    data: { data: Row[]; nextCursor: string | null } | undefined;
    error: unknown;
    refetch: () => unknown;
  };
  empty: ReactNode;
  render: (rows: Row[]) => ReactNode;
};

/** A page of a list that is no table. */
export function Listed<Row>({ query: { data, error, refetch }, empty, render }: Props<Row>) {
  const list = useList(route.useSearch());
  if (error && data === undefined) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <PageSkeleton />;
  if (data.data.length === 0 && list.search.cursor === undefined) return empty;
  return (
    <div className={styles["stack"]}>
      {render(data.data)}
      <Paging list={list} nextCursor={data.nextCursor} />
    </div>
  );
}

/** Where the rows on screen stand. */
export function usePlace(tab: Place["tab"]): Place {
  const { cursor } = route.useSearch();
  return { tab, ...(cursor !== undefined && { cursor }) };
}

/** What can be treated one after the other, with how to do so by the keyboard. */
export function Treated({ children }: { children: ReactNode }) {
  const { t } = useTranslation("clients");
  return (
    <Rows>
      <div className={styles["stack"]}>
        <p className={styles["keys"]}>{t("duplicates.keys")}</p>
        {children}
      </div>
    </Rows>
  );
}

export const Nothing = ({ title, text }: { title: string; text: string }) => (
  <EmptyState title={title} icon={<IconArrowMerge size={26} stroke={1.6} />}>
    <p>{text}</p>
  </EmptyState>
);
