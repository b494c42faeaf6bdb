type Move = { pathChanged: boolean; fromLocation?: unknown };

/** A new page takes the focus on its title, so that a screen reader announces it. Not the first page, nor a filter. */
export function followWithFocus({ pathChanged, fromLocation }: Move): void {
  if (!pathChanged || fromLocation === undefined) return;
  document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
}
