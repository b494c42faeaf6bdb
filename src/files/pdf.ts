import { pdfBytes } from "#files/pdf-bytes";
import { encoded, widthOf, wrap, type PdfFont } from "#files/pdf-text";

/** A4, in points (1/72 inch). */
const page = { width: 595, height: 842, margin: 56, footer: 40 } as const;
const inner = page.width - 2 * page.margin;

const colours = {
  ink: "0.09 0.11 0.15",
  quiet: "0.38 0.42 0.48",
  line: "0.85 0.87 0.9",
  shade: "0.96 0.97 0.98",
} as const;
type Colour = keyof typeof colours;

type TextStyle = { size?: number; font?: PdfFont; colour?: Colour; align?: "left" | "right"; gap?: number };
export type PdfColumn = { title: string; width: number; align?: "left" | "right" };

/**
 * A paper written from top to bottom: titles, paragraphs, labelled values, tables. Pages break by themselves; each
 * ends with `footer` and its number. Letters outside Windows-1252 lose their accents.
 */
export class PdfDocument {
  private readonly pages: string[][] = [[]];
  private y: number = page.height - page.margin;

  constructor(
    private readonly about: { title: string; language: string; createdAt: number; footer: string },
  ) {}

  title(text: string): this {
    return this.write(text, { size: 20, font: "bold", gap: 10 });
  }

  heading(text: string): this {
    this.space(10);
    this.reserve(60);
    return this.write(text, { size: 13, font: "bold", gap: 6 });
  }

  paragraph(text: string, style: TextStyle = {}): this {
    return this.write(text, style);
  }

  /** Labels in grey on the left, what they say on the right. */
  values(rows: readonly (readonly [label: string, value: string])[]): this {
    for (const [label, value] of rows) {
      const cells = [
        { text: label, x: page.margin, width: inner * 0.35 - 12, colour: "quiet" as const },
        { text: value, x: page.margin + inner * 0.35, width: inner * 0.65 },
      ];
      this.line(cells, 10);
    }
    return this.space(6);
  }

  /**
   * @param columns widths are shares of the page's width. The titles come again on each page.
   * @param rowHeight the least height of a row, in points: to write in by hand.
   */
  table(columns: readonly PdfColumn[], rows: readonly (readonly string[])[], rowHeight = 0): this {
    const total = columns.reduce((sum, column) => sum + column.width, 0);
    let x: number = page.margin;
    const places = columns.map(({ width, align }) => {
      const place = { x: x + 4, width: (inner * width) / total - 8, ...(align && { align }) };
      x += (inner * width) / total;
      return place;
    });
    const cellsOf = (texts: readonly string[], font: PdfFont): Cell[] =>
      places.map((place, index) => ({ ...place, text: texts[index] ?? "", font }));
    const titles = cellsOf(
      columns.map(({ title }) => title),
      "bold",
    );
    const header = (): void => this.line(titles, 9, "shade");
    this.reserve(60);
    header();
    for (const row of rows) {
      const cells = cellsOf(row, "regular");
      const height = Math.max(rowHeight, heightOf(cells, 9));
      if (this.reserve(height)) header();
      this.line(cells, 9);
      this.space(height - heightOf(cells, 9)).rule();
    }
    return this.space(8);
  }

  rule(): this {
    this.draw(
      `${colours.line} RG 0.5 w ${page.margin} ${this.y} m ${page.width - page.margin} ${this.y} l S`,
    );
    return this;
  }

  space(points: number): this {
    this.y -= points;
    return this;
  }

  bytes(): Uint8Array {
    const total = this.pages.length;
    const pages = this.pages.map((drawn, index) => [...drawn, ...this.footer(index + 1, total)].join("\n"));
    return pdfBytes(this.about, page, pages);
  }

  private write(
    text: string,
    { size = 10, font = "regular", colour = "ink", align = "left", gap = 4 }: TextStyle,
  ): this {
    for (const line of wrap(text, inner, size, font)) {
      this.reserve(size * 1.4);
      this.y -= size * 1.4;
      this.draw(
        textAt({ text: line, x: page.margin, width: inner, align, font, colour }, this.y + size * 0.3, size),
      );
    }
    return this.space(gap);
  }

  /** One line of cells, as high as its highest. */
  private line(cells: readonly Cell[], size: number, shade?: Colour): void {
    const height = heightOf(cells, size);
    this.reserve(height);
    if (shade) this.draw(`${colours[shade]} rg ${page.margin} ${this.y - height} ${inner} ${height} re f`);
    for (const cell of cells)
      for (const [index, text] of wrap(cell.text, cell.width, size, cell.font ?? "regular").entries())
        this.draw(textAt({ ...cell, text }, this.y - 3 - size * (1 + index * 1.35), size));
    this.y -= height;
  }

  /** Opens a page when this height does not fit. */
  private reserve(height: number): boolean {
    if (this.y - height >= page.margin + page.footer) return false;
    this.pages.push([]);
    this.y = page.height - page.margin;
    return true;
  }

  private draw(operator: string): void {
    this.pages.at(-1)?.push(operator);
  }

  private footer(number: number, total: number): string[] {
    const cell = { x: page.margin, width: inner, colour: "quiet" as const };
    return [
      textAt({ ...cell, text: this.about.footer }, page.footer, 8),
      textAt({ ...cell, text: `${number} / ${total}`, align: "right" }, page.footer, 8),
    ];
  }
}

type Cell = {
  text: string;
  x: number;
  width: number;
  align?: "left" | "right";
  font?: PdfFont;
  colour?: Colour;
};

const heightOf = (cells: readonly Cell[], size: number): number =>
  7 +
  size *
    1.35 *
    Math.max(...cells.map(({ text, width, font }) => wrap(text, width, size, font ?? "regular").length));

function textAt(
  { text, x, width, align, font = "regular", colour = "ink" }: Cell,
  y: number,
  size: number,
): string {
  const left = align === "right" ? x + width - widthOf(text, size, font) : x;
  const name = font === "bold" ? "/F2" : "/F1";
  return `BT ${colours[colour]} rg ${name} ${size} Tf ${left.toFixed(2)} ${y.toFixed(2)} Td ${encoded(text)} Tj ET`;
}
