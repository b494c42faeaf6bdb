/** Characters in one cell (limit of the format). */
const longestText = 32_767;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** XML allows few controls, and the format reads `_x0041_` as a character of its own. */
export const escaped = (value: string): string =>
  value
    .slice(0, longestText)
    .toWellFormed()
    .replaceAll(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, "")
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[&<>"]/g, (mark) => entities[mark] ?? mark);
