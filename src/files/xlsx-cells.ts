import { startsFormula } from "#files/spreadsheet-text";
import { wallClock, type Cell } from "#files/table";
import { styleOf } from "#files/xlsx-parts";
import { escaped } from "#files/xlsx-text";

const dayLength = 86_400_000;
/** Days from 30 December 1899, where the format starts counting, to 1 January 1970. */
const epoch = 25_569;

export const headerXml = (header: readonly string[]): string =>
  `<row r="1">${header.map((title, column) => textXml(title, `${columnName(column)}1`, styleOf.header)).join("")}</row>`;

/** `column` counts from 0, `row` from 1. An empty cell is not written. */
export function cellXml(cell: Cell, column: number, row: number, timeZone: string): string {
  const at = `${columnName(column)}${row}`;
  switch (cell.is) {
    case "empty":
      return "";
    case "text":
      return textXml(cell.value, at, startsFormula(cell.value) ? styleOf.neverFormula : styleOf.plain);
    case "number":
      return numberXml(cell.value, at, styleOf.plain);
    case "cents":
      return numberXml(cell.value / 100, at, styleOf.money);
    case "day":
      return numberXml(Date.parse(`${cell.value}T00:00:00Z`) / dayLength + epoch, at, styleOf.day);
    case "instant":
      return numberXml(wallSerial(cell.value, timeZone), at, styleOf.instant);
    case "yes_no":
      return `<c r="${at}" t="b"><v>${cell.value ? 1 : 0}</v></c>`;
  }
}

/** Inline text is never read as a formula; the style keeps it so when someone edits the cell. */
const textXml = (value: string, at: string, style: number): string =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;

const numberXml = (value: number, at: string, style: number): string =>
  Number.isFinite(value) ? `<c r="${at}" s="${style}"><v>${value}</v></c>` : "";

function wallSerial(at: number, timeZone: string): number {
  const { year, month, day, hour, minute } = wallClock(at, timeZone);
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:00Z`) / dayLength + epoch;
}

/** 0 is A, 26 is AA. */
function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}
