/** A one-page PDF of plain lines, enough to be opened and archived. */
export function pdfOf(lines: readonly string[]): Response {
  const text = lines
    .map((line, index) => `1 0 0 1 56 ${780 - index * 20} Tm (${literal(line)}) Tj`)
    .join("\n");
  const stream = `BT /F1 11 Tf\n${text}\nET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.lastIndexOf("xref\n0")}\n%%EOF`;
  const bytes = Uint8Array.from(file, (char) => char.charCodeAt(0) & 0xff);
  return new Response(bytes, { headers: { "content-type": "application/pdf" } });
}

/** WinAnsi: Latin letters keep their code, the euro and the apostrophe have their own, spaces are plain. */
function literal(text: string): string {
  return text
    .replace(/[\u00a0\u202f]/g, " ")
    .replaceAll("€", "\u0080")
    .replaceAll("’", "\u0092")
    .replace(/[^\u0020-\u00ff]/g, "?")
    .replace(/[\\()]/g, "\\$&");
}
