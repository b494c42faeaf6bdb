import { describe, expect, test } from "vitest";

import { PdfDocument } from "#files/pdf";
import { encoded, printable, widthOf, wrap } from "#files/pdf-text";

const about = {
  title: "Récépissé",
  language: "fr",
  createdAt: Date.UTC(2026, 10, 22, 9, 30),
  footer: "Parvis",
};
const textOf = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes);

describe("a PDF", () => {
  test("says where each of its objects starts", () => {
    const file = textOf(new PdfDocument(about).title("Dossier n° 12").paragraph("Déposé à l’heure.").bytes());
    const table = file.slice(file.lastIndexOf("xref\n0"));
    const offsets = [...table.matchAll(/(\d{10}) 00000 n/g)].map((found) => Number(found[1]));
    expect(offsets.map((offset, index) => file.startsWith(`${index + 1} 0 obj`, offset))).toEqual(
      offsets.map(() => true),
    );
    expect(file).toContain(`startxref\n${file.indexOf("xref\n0 ")}\n`);
    expect(file).toContain("D:20261122093000Z");
  });

  test("shows French letters as Windows-1252 does", () => {
    expect(textOf(new PdfDocument(about).paragraph("Œuvre à 10 €").bytes())).toContain(
      encoded("Œuvre à 10 €"),
    );
    expect(encoded("é€œ’")).toBe("<e9809c92>");
  });

  test("takes the accents of other scripts off rather than losing the name", () => {
    expect(printable("Łukasz Ștefan Nguyễn 李")).toBe("Lukasz Stefan Nguyen ?");
  });

  test("breaks a long table into pages, each with its titles and its number", () => {
    const rows = Array.from({ length: 120 }, (_, index) => [String(index), "Marie-Hélène Lefèvre"]);
    const columns = [
      { title: "Rang", width: 1 },
      { title: "Nom", width: 4 },
    ];
    const file = textOf(new PdfDocument(about).table(columns, rows).bytes());
    const pages = file.match(/\/Type \/Page /g)?.length ?? 0;
    expect(pages).toBeGreaterThan(2);
    expect(file.split(encoded("Rang")).length - 1).toBe(pages);
    expect(file).toContain(encoded(`${pages} / ${pages}`));
    expect(file.split(encoded("Marie-Hélène Lefèvre")).length - 1).toBe(120);
  });

  test("keeps rows as high as is asked, to sign in", () => {
    const rows = Array.from({ length: 20 }, () => ["Zoé Martin", ""]);
    const columns = ["Nom", "Signature"].map((title) => ({ title, width: 1 }));
    const pagesOf = (rowHeight: number): number =>
      textOf(new PdfDocument(about).table(columns, rows, rowHeight).bytes()).match(/\/Type \/Page /g)
        ?.length ?? 0;
    expect([pagesOf(0), pagesOf(32), pagesOf(64)]).toEqual([1, 1, 2]);
  });
});

describe("a line", () => {
  test("never goes beyond its width, even for a word without spaces", () => {
    const text = `Association ${"x".repeat(200)} des amis\nde la mer`;
    const lines = wrap(text, 120, 10, "regular");
    expect(lines.every((line) => widthOf(line, 10, "regular") <= 120)).toBe(true);
    expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(/[ \n]/g, ""));
  });
});
