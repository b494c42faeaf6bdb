import type { ListSearch } from "#design/table/list-search";
import type { Column } from "#design/table/types";

/** The columns chosen in the URL, else the usual ones. The first, which names the row, and the buttons always stay. */
export function shownColumns<Row>(
  columns: readonly Column<Row>[],
  search: ListSearch,
): readonly Column<Row>[] {
  const chosen = search.columns?.split(",");
  return columns.filter(
    (column, index) => index === 0 || column.action || (chosen?.includes(column.id) ?? !column.optional),
  );
}
