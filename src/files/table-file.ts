import { csv } from "#files/csv";
import type { Table } from "#files/table";
import { xlsx } from "#files/xlsx";

export type TableFormat = "csv" | "csv-rfc4180" | "xlsx";

/** A table as the file that was asked for. */
export function tableFile(table: Table, format: TableFormat, name: string, sheet: string) {
  if (format === "xlsx")
    return {
      name: `${name}.xlsx`,
      contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      body: xlsx(table, sheet),
    };
  return {
    name: `${name}.csv`,
    contentType: "text/csv; charset=utf-8",
    body: csv(table, format === "csv" ? "french" : "rfc4180"),
  };
}
