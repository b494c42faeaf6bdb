import { type ReactNode, type RefObject, useEffect, useRef } from "react";

/** In each `data-row`, the `data-stop` link opens it. */
const stopsIn = (box: HTMLElement): HTMLElement[] => [...box.querySelectorAll<HTMLElement>("[data-stop]")];

/** The stop of the row that holds an element, or of the row around that one. */
function stopOf(element: Element | null): HTMLElement | null {
  const row = element?.closest("[data-row]") ?? null;
  return row && (row.querySelector<HTMLElement>("[data-stop]") ?? stopOf(row.parentElement));
}

/**
 * Rows to treat one after the other, without a mouse: up and down go from one to the next, Enter opens it. When the row
 * that had the focus goes, the one that takes its place gets it; after the last one, the title of the page.
 */
export function Rows({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const place = useRef<number>(undefined);
  useEffect(() => follow(box, place), []);
  useEffect(() => {
    if (!box.current || place.current === undefined || !isLost()) return;
    const stops = stopsIn(box.current);
    const next = stops[Math.min(place.current, stops.length - 1)];
    if (next) next.focus();
    else focusTitle();
  });
  return <div ref={box}>{children}</div>;
}

function follow(box: RefObject<HTMLDivElement | null>, place: RefObject<number | undefined>) {
  const rows = box.current;
  if (rows === null) return undefined;
  const indexOf = (target: EventTarget | null) => {
    const stop = target instanceof Element ? stopOf(target) : null;
    return stop === null ? -1 : stopsIn(rows).indexOf(stop);
  };
  const onFocus = ({ target }: FocusEvent) => {
    const index = indexOf(target);
    place.current = index === -1 ? undefined : index;
  };
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const index = indexOf(event.target);
    const next = step === undefined || index === -1 ? undefined : stopsIn(rows)[index + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  rows.addEventListener("focusin", onFocus);
  rows.addEventListener("keydown", onKey);
  return () => {
    rows.removeEventListener("focusin", onFocus);
    rows.removeEventListener("keydown", onKey);
    if (place.current !== undefined && isLost()) focusTitle();
  };
}

const isLost = () => document.activeElement === null || document.activeElement === document.body;
const focusTitle = () => document.querySelector("h1")?.focus({ preventScroll: true });
