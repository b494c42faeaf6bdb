import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";

import { EmptyState } from "#design/display/empty-state";
import { Failure } from "#design/feedback/failure";
import { BulkBar } from "#design/table/bulk-bar";
import { FilterBar } from "#design/table/filter-bar";
import { isFiltered } from "#design/table/list-search";
import { Paging } from "#design/table/paging";
import { SelectResults } from "#design/table/select-results";
import { shownColumns } from "#design/table/shown-columns";
import { TableHead } from "#design/table/table-head";
import { TableRows, TableSkeleton } from "#design/table/table-rows";
import type { Column, Filter } from "#design/table/types";
import type { List } from "#design/table/use-list";

import styles from "./data-table.module.css";

type Props<Row> = {
  label: string;
  columns: readonly Column<Row>[];
  /** Undefined while they come. */
  rows: readonly Row[] | undefined;
  rowId: (row: Row) => string;
  nextCursor?: string | null | undefined;
  list: List;
  filters?: readonly Filter[];
  searchLabel?: string;
  views?: ReactNode;
  /** Given: rows can be selected, and this is what can be done with the selection. */
  renderBulk?: (ids: readonly string[], clear: () => void) => ReactNode;
  /** Given: all results can be selected at once, beyond the page. */
  allIds?: () => Promise<readonly string[]>;
  empty: ReactNode;
  error?: unknown;
  onRetry?: () => void;
};

export function DataTable<Row>(props: Props<Row>) {
  const {
    label,
    columns,
    rows,
    rowId,
    nextCursor,
    list,
    filters = [],
    searchLabel,
    views,
    renderBulk,
    allIds,
  } = props;
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  /** All results, as long as that is what is selected. */
  const [gathered, setGathered] = useState<ReadonlySet<string>>();
  const gather = (ids: readonly string[]) => {
    const all = new Set(ids);
    setGathered(all);
    setSelected(all);
  };
  const shown = shownColumns(columns, list.search);
  const failed = props.error !== undefined && props.error !== null;
  const goesOn = nextCursor !== null || list.search.cursor !== undefined;
  const blank = rows?.length === 0;
  return (
    <div className={styles["frame"]}>
      <div className={styles["top"]} data-lone={filters.length === 0 && searchLabel === undefined}>
        {views}
        {(!blank || isFiltered(list.search)) && (
          <FilterBar {...{ columns, filters, list }} searchLabel={searchLabel} />
        )}
      </div>
      {failed && <Failure error={props.error} {...(props.onRetry && { onRetry: props.onRetry })} />}
      {!failed &&
        blank &&
        (isFiltered(list.search) ? <NothingFound list={list} filters={filters} /> : props.empty)}
      {!failed && !blank && (
        <div className={styles["scroll"]}>
          <table className={styles["table"]} aria-label={label} aria-busy={rows === undefined}>
            <TableHead
              columns={shown}
              list={list}
              {...(renderBulk && { selection: { ids: (rows ?? []).map(rowId), selected, setSelected } })}
            />
            {rows === undefined ? (
              <TableSkeleton columns={shown.length + (renderBulk ? 1 : 0)} />
            ) : (
              <TableRows
                columns={shown}
                rows={rows}
                rowId={rowId}
                {...(renderBulk && { selection: { selected, setSelected } })}
              />
            )}
          </table>
        </div>
      )}
      <Paging list={list} nextCursor={nextCursor} />
      {renderBulk && selected.size > 0 && (
        <BulkBar count={selected.size} onClear={() => setSelected(new Set())}>
          {allIds && goesOn && selected !== gathered && <SelectResults all={allIds} onSelect={gather} />}
          {renderBulk([...selected], () => setSelected(new Set()))}
        </BulkBar>
      )}
    </div>
  );
}

function NothingFound({ list, filters }: { list: List; filters: readonly Filter[] }) {
  const { t } = useTranslation();
  const none = Object.fromEntries(filters.map(({ name }) => [name, undefined]));
  return (
    <EmptyState
      title={t("table.nothing")}
      action={
        <button
          type="button"
          className={styles["reset"]}
          onClick={() => list.change({ ...none, q: undefined })}
        >
          {t("table.reset")}
        </button>
      }
    >
      <p>{t("table.nothingWhy")}</p>
    </EmptyState>
  );
}
