import { strToU8, Zip, ZipDeflate } from "fflate";

import { concatenated } from "#files/bytes";
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

/** Rows of a sheet, its header included (limit of the format). */
export const mostRows = 1_048_576;

/** Writes a workbook of one sheet row by row: typed cells, a bold first row that stays in sight. */
export function xlsx(table: Table, sheetName: string): ReadableStream<Uint8Array> {
  const archive = new Archive();
  let written = 1;
  const rowXml = (row: Row): string => {
    written += 1;
    if (written > mostRows) throw new RangeError("A sheet holds 1,048,576 rows: write CSV instead");
    return `<row r="${written}">${row.map((cell, column) => cellXml(cell, column, written, table.timeZone)).join("")}</row>`;
  };
  return streamOf(table.rows, {
    start: () => {
      archive.add("[Content_Types].xml", contentTypes);
      archive.add("_rels/.rels", relations);
      archive.add("xl/workbook.xml", workbook(sheetName));
      archive.add("xl/_rels/workbook.xml.rels", workbookRelations);
      archive.add("xl/styles.xml", styles);
      archive.open("xl/worksheets/sheet1.xml");
      archive.push(sheetStart(table.header.length) + headerXml(table.header));
      return archive.taken();
    },
    rows: (rows) => {
      archive.push(rows.map(rowXml).join(""));
      return archive.taken();
    },
    end: () => {
      archive.push(sheetEnd, true);
      archive.end();
      return archive.taken();
    },
  });
}

/** A zip whose bytes are taken away as they come: it never holds more than the last rows. */
class Archive {
  #parts: Uint8Array[] = [];
  #entry: ZipDeflate | undefined;
  readonly #zip = new Zip((error, part) => {
    if (error) throw error;
    this.#parts.push(part);
  });

  add(name: string, content: string): void {
    this.open(name);
    this.push(content, true);
  }
  open(name: string): void {
    const entry = new ZipDeflate(name, { level: 6 });
    // A fixed date: the same rows give the same bytes.
    entry.mtime = Date.UTC(2000, 0, 2);
    this.#zip.add(entry);
    this.#entry = entry;
  }
  push(content: string, isLast = false): void {
    this.#entry?.push(strToU8(content), isLast);
  }
  end(): void {
    this.#zip.end();
  }
  taken(): Uint8Array {
    const bytes = concatenated(this.#parts);
    this.#parts = [];
    return bytes;
  }
}
