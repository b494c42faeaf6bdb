import * as fc from "fast-check";
import { expect, test } from "vitest";

import { csv, type CsvDialect } from "#files/csv";
import { cents, day, empty, instant, number, text, yesNo, type Row } from "#files/table";

async function* each(rows: readonly Row[]): AsyncIterable<Row> {
  yield* rows;
}

const written = async (rows: readonly Row[], dialect: CsvDialect, header = ["a"]): Promise<string> => {
  const stream = csv({ header, rows: each(rows), timeZone: "Europe/Paris" }, dialect);
  return new TextDecoder("utf-8", { ignoreBOM: true, fatal: true }).decode(
    await new Response(stream).arrayBuffer(),
  );
};

const rows = [
  [
    text("Élodie; Toulon"),
    number(-1234.5),
    cents(123_456),
    day("2026-11-21"),
    instant(Date.UTC(2026, 6, 1, 22, 30)),
    yesNo(true),
    empty,
  ],
];
const header = ["Nom", "Nombre", "Montant", "Jour", "Instant", "Oui ?", "Vide"];

test("the French dialect opens rightly in a French Excel", async () => {
  expect(await written(rows, "french", header)).toBe(
    "\uFEFFNom;Nombre;Montant;Jour;Instant;Oui ?;Vide\r\n" +
      '"Élodie; Toulon";-1234,5;1234,56;21/11/2026;02/07/2026 00:30;Oui;\r\n',
  );
});

test("the machine dialect writes points, ISO days and UTC instants", async () => {
  expect(await written(rows, "rfc4180", header)).toBe(
    "Nom,Nombre,Montant,Jour,Instant,Oui ?,Vide\r\n" +
      '"Élodie; Toulon",-1234.5,1234.56,2026-11-21,2026-07-01T22:30:00.000Z,true,\r\n',
  );
});

test("a number is plain digits, never an exponent, and nothing when it is not finite", async () => {
  const numbers = [1e21, 1e-7, 0.1 + 0.2, -0, Number.NaN, Number.POSITIVE_INFINITY].map((value) => [
    number(value),
  ]);
  expect(await written(numbers, "rfc4180")).toBe(
    "a\r\n1000000000000000000000\r\n0.0000001\r\n0.30000000000000004\r\n0\r\n\r\n\r\n",
  );
});

test.each([
  "=1+1",
  "+33",
  "-1",
  "@x",
  "\tx",
  "\rx",
  "\nx",
  " =1",
  "\u00A0=1",
  "＝1",
  "＋1",
  "－1",
  "＠x",
  "\0=1",
])("%j is written as a text that no spreadsheet runs", async (formula) => {
  for (const dialect of ["french", "rfc4180"] as const) {
    expect(parsed(await written([[text(formula)]], dialect), dialect)[1]?.[0]).toMatch(/^'/);
  }
});

/** A strict reader: RFC 4180 with the separator of the dialect. */
function parsed(file: string, dialect: CsvDialect): string[][] {
  const separator = dialect === "french" ? ";" : ",";
  const records: string[][] = [[]];
  const body = file.replace(/^\uFEFF/, "");
  for (let at = 0; at < body.length;) {
    const [value, next] = body[at] === '"' ? quotedField(body, at) : plainField(body, at, separator);
    records.at(-1)?.push(value);
    at = next;
    if (body[at] === separator) at += 1;
    else if (body.startsWith("\r\n", at)) {
      at += 2;
      if (at < body.length) records.push([]);
    } else throw new Error(`Not a CSV at ${at}`);
  }
  return records;
}

function quotedField(body: string, start: number): [string, number] {
  let end = body.indexOf('"', start + 1);
  while (body[end + 1] === '"') end = body.indexOf('"', end + 2);
  return [body.slice(start + 1, end).replaceAll('""', '"'), end + 1];
}

function plainField(body: string, start: number, separator: string): [string, number] {
  let end = start;
  while (end < body.length && body[end] !== separator && !body.startsWith("\r\n", end)) end += 1;
  return [body.slice(start, end), end];
}

const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc
    .array(fc.constantFrom('"', ";", ",", "\r\n", "\n", "=", "+", "'", " ", "é", "\t", "\0"), {
      maxLength: 8,
    })
    .map((parts) => parts.join("")),
);

/** Without the quote that stands before a formula; a text may also bring its own. */
const unquoted = (value: string): string => value.replace(/^'(?=[\s\uFEFF]*[=+\-@＝＋－＠]|[\t\r\n])/, "");

test("what is written is read back, quote in front of formulas aside, whatever the texts", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(anyText, anyText, anyText), { maxLength: 5 }),
      fc.constantFrom("french" as const, "rfc4180" as const),
      async (texts, dialect) => {
        const file = await written(
          texts.map((row) => [...row.map((value) => text(value)), number(1)]),
          dialect,
          ["a"],
        );
        const [, ...read] = parsed(file, dialect);
        expect(read).toHaveLength(texts.length);
        for (const [index, row] of texts.entries()) {
          const values = read[index]?.slice(0, 3) ?? [];
          expect(values.map(unquoted)).toEqual(row.map((value) => unquoted(value.replaceAll("\0", ""))));
          for (const value of values) expect(value).not.toMatch(/^[\s\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]|\0/);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test("rows are pulled as they are read, and the source is closed when the reader goes away", async () => {
  let pulled = 0;
  let isClosed = false;
  async function* endless(): AsyncIterable<Row> {
    try {
      for (;;) {
        pulled += 1;
        yield [text("x")];
      }
    } finally {
      isClosed = true;
    }
  }
  const reader = csv({ header: ["a"], rows: endless(), timeZone: "UTC" }, "french").getReader();
  await reader.read();
  await reader.read();
  expect(pulled).toBeLessThanOrEqual(300);
  await reader.cancel();
  expect(isClosed).toBe(true);
});

test("a source that fails breaks the file instead of ending it early", async () => {
  async function* failing(): AsyncIterable<Row> {
    yield [text("x")];
    throw new Error("the source failed");
  }
  const stream = csv({ header: ["a"], rows: failing(), timeZone: "UTC" }, "french");
  await expect(new Response(stream).text()).rejects.toThrow("the source failed");
});
