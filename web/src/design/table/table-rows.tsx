import { Skeleton } from "@mantine/core";

import { withRowKeys } from "#design/table/row-keys";
import { SelectRow, type Selection } from "#design/table/selection";
import type { Column } from "#design/table/types";

import styles from "./data-table.module.css";

type Props<Row> = {
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  selection?: Selection;
};

export const TableRows = <Row,>({ columns, rows, rowId, selection }: Props<Row>) => (
  <tbody ref={withRowKeys}>
    {rows.map((row) => {
      const id = rowId(row);
      return (
        <tr key={id} data-selected={selection?.selected.has(id)}>
          {selection && (
            <td className={styles["select"]}>
              <SelectRow id={id} {...selection} />
            </td>
          )}
          {columns.map((column, index) => (
            <td
              key={column.id}
              data-label={index === 0 || column.action ? undefined : column.header}
              data-align={column.align}
              data-menu={column.action === "menu"}
            >
              {column.cell(row)}
            </td>
          ))}
        </tr>
      );
    })}
  </tbody>
);

const lines = [1, 2, 3, 4, 5, 6];
const widths = ["70%", "45%", "60%", "50%"];

export const TableSkeleton = ({ columns }: { columns: number }) => (
  <tbody aria-hidden="true">
    {lines.map((line) => (
      <tr key={line}>
        {Array.from({ length: columns }, (_, index) => (
          <td key={index}>
            <Skeleton height={14} width={widths[(line + index) % 4]} radius="sm" />
          </td>
        ))}
      </tr>
    ))}
  </tbody>
);
