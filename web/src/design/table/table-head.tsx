import { UnstyledButton, VisuallyHidden } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconArrowsSort } from "@tabler/icons-react";

import { SelectAll, type PageSelection } from "#design/table/selection";
import type { Column } from "#design/table/types";
import type { List } from "#design/table/use-list";

import styles from "./data-table.module.css";

type Props<Row> = { columns: readonly Column<Row>[]; list: List; selection?: PageSelection };

export const TableHead = <Row,>({ columns, list, selection }: Props<Row>) => (
  <thead className={styles["head"]}>
    <tr>
      {selection && (
        <th className={styles["select"]} scope="col">
          <SelectAll {...selection} />
        </th>
      )}
      {columns.map(({ id, header, sort, align, action }) => (
        <th key={id} scope="col" data-align={align} aria-sort={ariaSort(sort, list.search.sort)}>
          {action && <VisuallyHidden>{header}</VisuallyHidden>}
          {!action && (sort === undefined ? header : <SortButton header={header} sort={sort} list={list} />)}
        </th>
      ))}
    </tr>
  </thead>
);

function ariaSort(sort: string | undefined, current: string | undefined) {
  if (sort === undefined) return undefined;
  if (current === sort) return "ascending";
  return current === `-${sort}` ? "descending" : "none";
}

function SortButton({ header, sort, list }: { header: string; sort: string; list: List }) {
  const order = ariaSort(sort, list.search.sort);
  const following = order === "ascending" ? `-${sort}` : order === "descending" ? undefined : sort;
  return (
    <UnstyledButton className={styles["sort"]} onClick={() => list.change({ sort: following })}>
      {header}
      {order === "ascending" && <IconArrowUp size={15} />}
      {order === "descending" && <IconArrowDown size={15} />}
      {order === "none" && <IconArrowsSort size={15} className={styles["idle"]} />}
    </UnstyledButton>
  );
}
