import { strToU8, zipSync } from "fflate";
import * as fc from "fast-check";
import { expect, test } from "vitest";

import { contentVerdict, expectedType } from "#files/content-type";
import { fileFamilies, fileTypes, type FileFamily } from "#files/file-types";

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const text = strToU8;

const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const odtType = "application/vnd.oasis.opendocument.text";
const zipOf = (names: Record<string, string>, level: 0 | 6 = 6): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(names).map(([name, content]) => [name, strToU8(content)])), {
    level,
  });

const docx = zipOf({ "[Content_Types].xml": "<Types/>", "_rels/.rels": "<r/>", "word/document.xml": "<d/>" });
const xlsx = zipOf({ "[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<w/>" });
const odt = zipOf({ mimetype: odtType, "content.xml": "<c/>" }, 0);
const ole = bytes("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1rest");
const png = bytes("\u0089PNG\r\n\u001A\n\0\0\0\rIHDR");
const pdf = bytes("%PDF-1.7\n%âãÏÓ\n1 0 obj");

const look = (
  name: string,
  declaredType: string,
  content: Uint8Array,
  allowed: readonly FileFamily[] = fileFamilies,
): string => {
  const type = expectedType(name, declaredType, allowed);
  if (typeof type === "string") return type;
  const found = contentVerdict(type, { head: content.subarray(0, 65_536), tail: content.subarray(-1024) });
  if (found.verdict === "accepted") return type.contentType;
  return found.verdict === "refused" ? found.reason : found.verdict;
};

test.each([
  ["a.pdf", "application/pdf", pdf, "application/pdf"],
  ["a.PNG", "image/png", png, "image/png"],
  ["a.jpeg", "image/jpeg", bytes("\u00FF\u00D8\u00FF\u00E0"), "image/jpeg"],
  ["a.webp", "image/webp", bytes("RIFF\u0001\0\0\0WEBPVP8 "), "image/webp"],
  ["a.docx", docxType, docx, docxType],
  ["a.xlsx", xlsxType, xlsx, xlsxType],
  ["a.odt", odtType, odt, odtType],
  ["a.doc", "application/msword", ole, "application/msword"],
  ["a.csv", "text/csv; charset=utf-8", text("nom;montant\r\nÉlodie;12,5\r\n"), "text/csv"],
  ["a.csv", "application/vnd.ms-excel", text("a;b"), "text/csv"],
  ["a.txt", "text/plain", bytes("caf\u00E9 en latin-1 < 3"), "text/plain"],
])("%s declared %s is accepted", (name, declared, content, expected) => {
  expect(look(name, declared, content)).toBe(expected);
});

test.each([
  ["a page as a pdf", "a.pdf", "application/pdf", text("<html><script>"), "content_differs"],
  [
    "a pdf that does not start at its first byte",
    "a.pdf",
    "application/pdf",
    text("\n%PDF-1.7"),
    "content_differs",
  ],
  ["a pdf with a page in its head", "a.pdf", "application/pdf", text("%PDF-1.7\n<script>x"), "holds_markup"],
  ["a program", "a.pdf", "application/pdf", text("MZ\u0090"), "content_differs"],
  ["a program by its name", "a.exe", "application/pdf", pdf, "extension_not_allowed"],
  ["a double extension", "a.pdf.js", "application/pdf", pdf, "extension_not_allowed"],
  ["a drawing with scripts", "a.svg", "image/svg+xml", text("<svg/>"), "extension_not_allowed"],
  ["a page", "a.html", "text/html", text("<html>"), "extension_not_allowed"],
  ["a drawing as a picture", "a.png", "image/png", text("<svg onload=x>"), "content_differs"],
  ["a picture declared as a page", "a.png", "text/html", png, "declared_type_differs"],
  ["a picture named pdf", "a.pdf", "application/pdf", png, "content_differs"],
  ["a page as a text", "a.txt", "text/plain", text("\uFEFF \n<!DOCTYPE html>"), "holds_markup"],
  ["a table that is a program", "a.csv", "text/csv", text("MZ;b"), "content_differs"],
  ["binary as a text", "a.txt", "text/plain", text("a\u0000b"), "content_differs"],
  ["any zip as a document", "a.docx", docxType, zipOf({ "x.txt": "x" }), "content_differs"],
  ["a sheet as a letter", "a.docx", docxType, xlsx, "content_differs"],
  ["a letter as an open document", "a.odt", odtType, docx, "content_differs"],
  [
    "macros",
    "a.docx",
    docxType,
    zipOf({ "word/vbaProject.bin": "x", "word/document.xml": "x" }),
    "holds_macros",
  ],
  [
    "a Java archive",
    "a.docx",
    docxType,
    zipOf({ "META-INF/MANIFEST.MF": "x", "word/d.xml": "x" }),
    "holds_archive",
  ],
  ["entries that climb", "a.docx", docxType, zipOf({ "word/d.xml": "x", "../evil": "x" }), "holds_archive"],
])("%s is refused", (_, name, declared, content, reason) => {
  expect(look(name, declared, content)).toBe(reason);
});

test("a file that is both a PDF or a picture and a zip is refused", () => {
  const both = (start: Uint8Array) => new Uint8Array([...start, ...zipOf({ "x.txt": "x" })]);
  expect(look("a.pdf", "application/pdf", both(pdf))).toBe("holds_archive");
  expect(look("a.png", "image/png", both(png))).toBe("holds_archive");
});

test("only the families asked for are accepted", () => {
  expect(look("a.pdf", "application/pdf", pdf, ["image"])).toBe("type_not_allowed");
});

test("the antivirus test signature is kept in quarantine", () => {
  const signature = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}", "$EICAR-STANDARD-", "ANTIVIRUS-TEST-FILE!$H+H*"].join(
    "",
  );
  expect(look("a.txt", "text/plain", text(signature))).toBe("quarantined");
  expect(look("a.pdf", "application/pdf", text(`%PDF-1.7\n${signature}`))).toBe("quarantined");
});

test("whatever the bytes, an answer comes quickly and a page is never accepted", () => {
  const anyType = fc.constantFrom(...fileTypes);
  fc.assert(
    fc.property(anyType, fc.uint8Array({ maxLength: 300 }), (type, content) => {
      const name = `a.${type.extensions[0]}`;
      const page = new Uint8Array([...text("<!doctype html><script>"), ...content]);
      expect(look(name, type.contentType, page)).not.toBe(type.contentType);
      look(name, type.contentType, content);
    }),
  );
});
