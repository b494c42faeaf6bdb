import { streamOf } from "#files/row-stream";
import {
  contentTypes,
  relations,
  sheetEnd,
  sheetStart,
  styles,
  workbook,
  workbookRelations,
} from "#files/xlsx-parts";
import { cellXml, headerXml } from "#files/xlsx-cells";
import type { Row, Table } from "#files/table";
import { ZipWriter } from "#files/zip-writer";

/** Rows of a sheet, its header included (limit of the format). */
export const mostRows = 1_048_576;

/** Writes a workbook of one sheet row by row: typed cells, a bold first row that stays in sight. */
export function xlsx(table: Table, sheetName: string): ReadableStream<Uint8Array> {
  const archive = new ZipWriter();
  const push = (content: string): void => archive.push(new TextEncoder().encode(content));
  const add = (name: string, content: string): void => {
    archive.open(name, "deflated");
    push(content);
    archive.close();
  };
  let written = 1;
  const rowXml = (row: Row): string => {
    written += 1;
    if (written > mostRows) throw new RangeError("A sheet holds 1,048,576 rows: write CSV instead");
    return `<row r="${written}">${row.map((cell, column) => cellXml(cell, column, written, table.timeZone)).join("")}</row>`;
  };
  return streamOf(table.rows, {
    start: () => {
      add("[Content_Types].xml", contentTypes);
      add("_rels/.rels", relations);
      add("xl/workbook.xml", workbook(sheetName));
      add("xl/_rels/workbook.xml.rels", workbookRelations);
      add("xl/styles.xml", styles);
      archive.open("xl/worksheets/sheet1.xml", "deflated");
      push(sheetStart(table.header.length) + headerXml(table.header));
      return archive.taken();
    },
    rows: (rows) => {
      push(rows.map(rowXml).join(""));
      return archive.taken();
    },
    end: () => {
      push(sheetEnd);
      archive.close();
      archive.end();
      return archive.taken();
    },
  });
}
