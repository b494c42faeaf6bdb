/** Text in the two fonts that every PDF reader has, in the Windows-1252 encoding (ISO 32000-1, annexes D and 9.6.2.2). */

export type PdfFont = "regular" | "bold";

/** Code points of Windows-1252 from 0x80 to 0x9F; 0 where nothing stands. */
const windows = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,
  0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
  0x0153, 0, 0x017e, 0x0178,
];

/** Letters that have no accent to take off. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  ı: "i",
  ħ: "h",
  Ħ: "H",
  "\u202F": "\u00A0",
  "\u2009": "\u00A0",
  "\u2010": "-",
  "\u2011": "-",
  "\u2212": "-",
};

/** Widths of printable ASCII, in thousandths of the size. Source: the font metrics Adobe publishes. */
const ascii: Readonly<Record<PdfFont, readonly number[]>> = {
  regular: [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
    556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
    500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
    556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
    278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ],
  bold: [
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
    556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278,
    556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584,
    556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556,
    333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
  ],
};

/** What is neither ASCII nor an accented letter, and not as wide as a figure. Close enough to lay a line out. */
const others: Readonly<Record<string, number>> = {
  "…": 1000,
  "—": 1000,
  œ: 944,
  Œ: 1000,
  æ: 889,
  Æ: 1000,
  "’": 278,
  "‘": 278,
  "“": 500,
  "”": 500,
  "•": 350,
  "·": 278,
  "°": 400,
  "\u00A0": 278,
};

/** What the fonts can show of a text: other scripts' letters lose their accents, or become a question mark. */
export function printable(text: string): string {
  return [...text.normalize("NFC")].map((letter) => (isEncoded(letter) ? letter : closest(letter))).join("");
}

function closest(letter: string): string {
  const plain = plainLetters[letter] ?? letter.normalize("NFKD").replace(/\p{M}/gu, "");
  return [...plain].map((part) => (isEncoded(part) ? part : "?")).join("");
}

const isEncoded = (letter: string): boolean => byteOf(letter) !== undefined;

function byteOf(letter: string): number | undefined {
  const code = letter.codePointAt(0) ?? 0;
  if ((code >= 0x20 && code <= 0x7e) || (code >= 0xa0 && code <= 0xff)) return code;
  const at = windows.indexOf(code);
  return code === 0 || at === -1 ? undefined : 0x80 + at;
}

/** The text as a PDF string in hexadecimal, which needs no escape. */
export function encoded(text: string): string {
  const bytes = [...printable(text)].map((letter) => byteOf(letter) ?? 0x3f);
  return `<${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}>`;
}

/** The width of a text, in points. */
export function widthOf(text: string, size: number, font: PdfFont): number {
  const units = [...printable(text)].reduce((sum, letter) => sum + letterWidth(letter, font), 0);
  return (units * size) / 1000;
}

function letterWidth(letter: string, font: PdfFont): number {
  const known = others[letter];
  if (known !== undefined) return known;
  const base = letter.normalize("NFD").codePointAt(0) ?? 0;
  return ascii[font][base - 0x20] ?? 556;
}

/** Cuts a text into lines no wider than `width` points; a word that is wider is cut where it must be. */
export function wrap(text: string, width: number, size: number, font: PdfFont): string[] {
  return text.split("\n").flatMap((paragraph) => wrapParagraph(paragraph, width, size, font));
}

function wrapParagraph(text: string, width: number, size: number, font: PdfFont): string[] {
  const fits = (line: string): boolean => widthOf(line, size, font) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((part) => (fits(part) ? [part] : cut(part, fits)))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function cut(word: string, fits: (part: string) => boolean): string[] {
  const parts: string[] = [];
  let part = "";
  for (const letter of word) {
    if (part !== "" && !fits(part + letter)) {
      parts.push(part);
      part = "";
    }
    part += letter;
  }
  return [...parts, part];
}
