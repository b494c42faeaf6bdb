import { strFromU8, unzipSync } from "fflate";
import * as fc from "fast-check";
import { expect, test } from "vitest";

import { cents, day, empty, instant, number, text, yesNo, type Row } from "#files/table";
import { xlsx } from "#files/xlsx";

async function* each(rows: readonly Row[]): AsyncIterable<Row> {
  yield* rows;
}

const bytesOf = async (rows: AsyncIterable<Row>, header: readonly string[], name = "Dossiers") =>
  new Uint8Array(await new Response(xlsx({ header, rows, timeZone: "Europe/Paris" }, name)).arrayBuffer());

const partsOf = async (rows: readonly Row[], header: readonly string[] = ["a"], name?: string) => {
  const parts = unzipSync(await bytesOf(each(rows), header, name));
  return (path: string): string => strFromU8(parts[path] ?? new Uint8Array(0));
};
const sheetOf = async (rows: readonly Row[]) => (await partsOf(rows))("xl/worksheets/sheet1.xml");

test("each value is a cell of its own kind", async () => {
  const sheet = await sheetOf([
    [
      text("Élodie"),
      number(-1.5),
      cents(123_456),
      day("2026-11-21"),
      instant(Date.UTC(2026, 6, 1, 22, 30)),
      yesNo(true),
      empty,
    ],
  ]);
  expect(sheet).toContain('<c r="A2" s="0" t="inlineStr"><is><t xml:space="preserve">Élodie</t></is></c>');
  expect(sheet).toContain('<c r="B2" s="0"><v>-1.5</v></c>');
  expect(sheet).toContain('<c r="C2" s="2"><v>1234.56</v></c>');
  expect(sheet).toContain('<c r="D2" s="3"><v>46347</v></c>');
  expect(sheet).toMatch(/<c r="E2" s="4"><v>46205\.0208333\d*<\/v><\/c>/);
  expect(sheet).toContain('<c r="F2" t="b"><v>1</v></c></row>');
});

test("the first row is bold and stays in sight, the sheet bears a name that is allowed", async () => {
  const part = await partsOf([], ["Nom"], "Dossiers [2026]: aide & appui / très longue liste");
  expect(part("xl/worksheets/sheet1.xml")).toContain('state="frozen"');
  expect(part("xl/worksheets/sheet1.xml")).toContain('<c r="A1" s="1" t="inlineStr">');
  expect(part("xl/workbook.xml")).toContain('<sheet name="Dossiers 2026 aide &amp; appui très"');
});

test("a text that looks like a formula is text, and stays text when someone edits it", async () => {
  const sheet = await sheetOf([[text("=HYPERLINK(1)")]]);
  expect(sheet).toContain('<c r="A2" s="5" t="inlineStr">');
  expect(sheet).not.toContain("<f>");
});

test("columns go on after Z", async () => {
  const sheet = await sheetOf([Array.from({ length: 703 }, () => yesNo(false))]);
  expect(sheet).toContain('r="Z2"');
  expect(sheet).toContain('r="AA2"');
  expect(sheet).toContain('r="AAA2"');
});

test("any text gives well-formed XML and is read back", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 40 }), async (value) => {
      const sheet = await sheetOf([[text(`x${value}`)]]);
      const inside = /<c r="A2"[^>]*><is><t xml:space="preserve">([^<]*)<\/t>/.exec(sheet)?.[1] ?? "";
      expect(inside.replaceAll(/&(?:amp|lt|gt|quot);/g, "")).not.toMatch(/&/);
      expect(inside).not.toMatch(/(?![\t\n])\p{Cc}/u);
      expect(read(inside)).toBe(
        `x${value}`
          .toWellFormed()
          .replaceAll(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, "")
          .replaceAll(/\r\n?/g, "\n"),
      );
    }),
  );
});

const read = (xml: string): string =>
  xml
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replaceAll("_x005F_", "_");

test("a text longer than a cell is cut rather than making the workbook unreadable", async () => {
  const sheet = await sheetOf([[text("a".repeat(40_000))]]);
  expect(/a{30000,}/.exec(sheet)?.[0]).toHaveLength(32_767);
});

test("ten thousand rows are written in small pieces and all read back", async () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => [number(index), text(`Dossier ${index}`)]);
  const stream = xlsx({ header: ["n", "t"], rows: each(rows), timeZone: "UTC" }, "x");
  let largest = 0;
  for await (const chunk of stream) largest = Math.max(largest, chunk.byteLength);
  expect(largest).toBeLessThan(100_000);
  expect((await sheetOf(rows)).match(/<row /g)).toHaveLength(10_001);
});
