type About = { title: string; language: string; createdAt: number };

/** Objects 1 to 5 come before the pages; each page takes two. */
const firstPage = 6;

/** Writes the objects of a PDF 1.7 file and the table that says where each starts (ISO 32000-1, 7.5). */
export function pdfBytes(
  about: About,
  size: { width: number; height: number },
  pages: readonly string[],
): Uint8Array {
  const kids = pages.map((_, index) => `${firstPage + 2 * index} 0 R`).join(" ");
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R /Lang (${about.language}) /ViewerPreferences << /DisplayDocTitle true >> >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font("Helvetica"),
    font("Helvetica-Bold"),
    `<< /Title ${unicode(about.title)} /Producer (Parvis) /CreationDate (D:${stamp(about.createdAt)}) >>`,
    ...pages.flatMap((drawn, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${size.width} ${size.height}] /Contents ${firstPage + 2 * index + 1} 0 R` +
        " /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>",
      `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    ]),
  ];
  return assemble(objects);
}

/** Everything written is ASCII, so that a length in letters is a length in bytes. */
function assemble(objects: readonly string[]): Uint8Array {
  const header = "%PDF-1.7\n";
  const offsets: number[] = [];
  let body = header;
  for (const [index, object] of objects.entries()) {
    offsets.push(body.length);
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const entries = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const count = objects.length + 1;
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${entries}`;
  const trailer = `trailer\n<< /Size ${count} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return new TextEncoder().encode(body + table + trailer);
}

const font = (name: string): string =>
  `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;

/** UTF-16, big end first, as the file's own information wants it. */
const unicode = (text: string): string =>
  `<FEFF${Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, "0")).join("")}>`;

/** 20261122093000Z */
const stamp = (at: number): string => `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:T]/g, "")}Z`;
