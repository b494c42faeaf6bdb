import { array, assert, constantFrom, property, string } from "fast-check";
import { describe, expect, test } from "vitest";

import { Refusal } from "#domain/refusals";
import { readCsv } from "#files/read-csv";

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

const refusalOf = (bytes: Uint8Array) => {
  try {
    readCsv(bytes);
  } catch (error) {
    return error instanceof Refusal ? [error.code, error.details.parameters] : error;
  }
  return undefined;
};

describe("the files that people export", () => {
  const lines = [{ line: 2, cells: ["Zoé", "L’Été"] }];
  test.each([
    ["UTF-8 with semicolons", utf8("Prénom;Nom\r\nZoé;L’Été\r\n"), "utf-8", ";"],
    ["UTF-8 with a mark", utf8("\uFEFFPrénom,Nom\nZoé,L’Été"), "utf-8", ","],
    ["UTF-8 with tabs", utf8("Prénom\tNom\rZoé\tL’Été\r"), "utf-8", "\t"],
    [
      "Excel's Unicode text",
      new Uint8Array(Buffer.from("\uFEFFPrénom\tNom\r\nZoé\tL’Été\r\n", "utf16le")),
      "utf-16le",
      "\t",
    ],
  ])("%s", (_name, bytes, encoding, separator) => {
    expect(readCsv(bytes)).toEqual({ encoding, separator, headers: ["Prénom", "Nom"], lines });
  });

  test("Windows-1252, also with its own quotes and euro", () => {
    const bytes = latin("Pr\xe9nom;Montant\r\nZo\xe9;\x80 12\r\n");
    expect(readCsv(bytes)).toMatchObject({
      encoding: "windows-1252",
      headers: ["Prénom", "Montant"],
      lines: [{ cells: ["Zoé", "€ 12"] }],
    });
  });

  test("quoted cells hold separators, quotes and new lines; empty lines keep the numbering of the spreadsheet", () => {
    const text =
      'Nom;Note\n"Dupont; Jean";"dit ""le Grand""\nsur deux lignes"\n;\n\nMartin;simple "guillemet"\n';
    expect(readCsv(utf8(text)).lines).toEqual([
      { line: 2, cells: ["Dupont; Jean", 'dit "le Grand"\nsur deux lignes'] },
      { line: 5, cells: ["Martin", 'simple "guillemet"'] },
    ]);
  });

  test("the separator is that of the headers, not of a quoted title", () => {
    expect(readCsv(utf8('"Nom, prénom, âge";Ville\nZoé;Toulon\n')).headers).toEqual([
      "Nom, prénom, âge",
      "Ville",
    ]);
  });

  test("whatever the cells hold, they come back as they were", () => {
    const cell = string({ unit: constantFrom("a", "é", ";", ",", '"', "\n", " ", "\t") }).map(
      (text) => `x${text}x`,
    );
    assert(
      property(array(array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(";"));
        const { lines } = readCsv(utf8(["A;B", ...quoted].join("\r\n")));
        expect(lines.map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });
});

describe("the files that are refused, with why", () => {
  test.each([
    ["nothing", utf8(""), ["import_file_empty", undefined]],
    ["headers alone", utf8("Nom;Prénom\n;\n"), ["import_file_empty", undefined]],
    ["a workbook", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), ["import_not_csv", undefined]],
    ["a quote never closed", utf8('Nom;Note\nZoé;"abc\n'), ["import_unreadable", { line: 2 }]],
    ["headers twice", utf8("Nom;Prénom;NOM\na;b;c\n"), ["import_headers_repeated", { headers: "nom" }]],
    ["5 MB and one byte", utf8("a".repeat(5 * 1024 * 1024 + 1)), ["import_file_too_large", { max: 5 }]],
    [
      "50,001 lines",
      utf8(`Nom\n${"a\n".repeat(50_001)}`),
      ["import_too_many_lines", { max: 50_000, count: 50_001 }],
    ],
    ["201 columns", utf8(`${"a;".repeat(201)}\n1\n`), ["import_too_many_columns", { max: 200 }]],
  ])("%s", (_name, bytes, refusal) => {
    expect(refusalOf(bytes)).toEqual(refusal);
  });

  test("50,000 lines are accepted", () => {
    expect(readCsv(utf8(`Nom\n${"a\n".repeat(50_000)}`)).lines).toHaveLength(50_000);
  });
});
