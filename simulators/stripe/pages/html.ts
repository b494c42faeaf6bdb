/** Markup that is already safe. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}
type Piece = Html | string | number | null | undefined | false | readonly Piece[];

/** Every value is escaped, unless it is markup made by this very tag. */
export function html(strings: TemplateStringsArray, ...values: Piece[]): Html {
  const parts = strings.map((string, index) => string + (index < values.length ? render(values[index]) : ""));
  return new Html(parts.join(""));
}

function render(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return "";
  if (piece instanceof Html) return piece.text;
  if (typeof piece === "string" || typeof piece === "number") return escape(String(piece));
  return piece.map(render).join("");
}

function escape(text: string): string {
  const entities: Record<string, string> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replace(/[&<>"']/g, (char) => entities[char] ?? char);
}

/** Only web addresses may be linked to, or gone to. */
export function safeUrl(url: string | null | undefined): string | null {
  return url !== null && url !== undefined && /^https?:\/\//.test(url) ? url : null;
}
