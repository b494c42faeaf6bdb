import * as fc from "fast-check";
import { expect, test } from "vitest";

import { cleanFileName, contentDisposition, extensionOf } from "#files/names";

test.each([
  ["../../t2/statuts.pdf", "statuts.pdf"],
  ["C:\\Users\\jean\\statuts.pdf", "statuts.pdf"],
  ["CON", "_CON"],
  ["con.pdf", "_con.pdf"],
  ["LPT1.txt", "_LPT1.txt"],
  ["a\r\nSet-Cookie: x.pdf", "aSet-Cookie_ x.pdf"],
  ["gpj.\u202Efdp.exe", "gpj.fdp.exe"],
  ["e\u0301lodie.pdf", "élodie.pdf"],
  ["budget 50 % ; final.pdf", "budget 50 % ; final.pdf"],
  ["  .htaccess. ", "htaccess"],
  ["\u0000", "document"],
  ["...", "document"],
  ["", "document"],
  ["🦊 photo.png", "🦊 photo.png"],
])("%j is shown as %j", (given, shown) => {
  expect(cleanFileName(given)).toBe(shown);
});

test("a long name keeps its extension and whole characters", () => {
  const name = cleanFileName(`${"👩‍🔬".repeat(100)}.pdf`);
  expect(name).toMatch(/\.pdf$/);
  expect(name.length).toBeLessThanOrEqual(120);
  expect(name.isWellFormed()).toBe(true);
  expect(cleanFileName(`${"a".repeat(300)}.${"b".repeat(300)}`)).toHaveLength(120);
});

const anyName = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        "../",
        "\\",
        "con",
        ".",
        " ",
        "é",
        "e\u0301",
        "\u202E",
        "\r\n",
        '"',
        "%",
        "pdf",
        "\uD800",
      ),
    )
    .map((parts) => parts.join("")),
);

test("no name, whatever it is, is a path, a header, hidden, reserved or too long; cleaning twice changes nothing", () => {
  fc.assert(
    fc.property(anyName, (given) => {
      const name = cleanFileName(given);
      expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]/u);
      expect(name).not.toMatch(/^[. ]|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
      expect(name).not.toBe("");
      expect(name.length).toBeLessThanOrEqual(120);
      expect(name.normalize("NFC")).toBe(name);
      expect(cleanFileName(name)).toBe(name);
    }),
    { numRuns: 500 },
  );
});

test("the header holds an ASCII twin and the exact name", () => {
  expect(contentDisposition("Budget d’été (50 %).pdf")).toBe(
    `attachment; filename="Budget d_ete (50 _).pdf"; filename*=UTF-8''Budget%20d%E2%80%99%C3%A9t%C3%A9%20%2850%20%25%29.pdf`,
  );
});

test("every name makes a header that is accepted and that gives the name back", () => {
  fc.assert(
    fc.property(anyName, (given) => {
      const header = contentDisposition(given);
      expect(new Headers({ "content-disposition": header }).get("content-disposition")).toBe(header);
      expect(header.match(/"/g)).toHaveLength(2);
      const encoded = /filename\*=UTF-8''([^;]+)$/.exec(header)?.[1] ?? "";
      expect(decodeURIComponent(encoded)).toBe(cleanFileName(given));
    }),
  );
});

test("an extension is lower case, or nothing when it is not a plain one", () => {
  expect(extensionOf("a.b.PDF")).toBe("pdf");
  expect(extensionOf("pdf")).toBe("");
  expect(extensionOf("a.pdf ")).toBe("");
});
