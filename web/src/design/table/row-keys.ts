/** Up and down go from a row's link, or box, to the same one of the row beside it. A ref of the table's body. */
export function withRowKeys(body: HTMLElement | null) {
  body?.addEventListener("keydown", moveBetweenRows);
  return () => body?.removeEventListener("keydown", moveBetweenRows);
}

function moveBetweenRows(event: KeyboardEvent): void {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  if (!(event.target instanceof HTMLElement)) return;
  const cell = event.target.closest("td");
  const row = cell?.parentElement;
  const other = event.key === "ArrowDown" ? row?.nextElementSibling : row?.previousElementSibling;
  const twin = other?.children.item(cell?.cellIndex ?? 0);
  const target = twin?.querySelector<HTMLElement>("a, button, input");
  if (!target) return;
  event.preventDefault();
  target.focus();
}
