import type { Value } from "#forms/types";

/** An answer that the API does not have yet, with the one it was typed over and its version (0: none). */
export type Typed = { value: Value; version: number; base: Value };
export type TypedAnswers = Readonly<Record<string, Typed>>;

const key = (dossierId: string) => `parvis-answers-${dossierId}`;

/** What this device still holds for a dossier: written by `keep`, so it has its shape. One that forbids it holds nothing. */
export function kept(dossierId: string): TypedAnswers {
  try {
    return JSON.parse(localStorage.getItem(key(dossierId)) ?? "{}") as TypedAnswers;
  } catch {
    return {};
  }
}

/** Keeps what was typed through a closed tab or a lost network. A device without room only keeps it in memory. */
export function keep(dossierId: string, typed: TypedAnswers): void {
  try {
    if (Object.keys(typed).length === 0) localStorage.removeItem(key(dossierId));
    else localStorage.setItem(key(dossierId), JSON.stringify(typed));
  } catch {
    // Full or forbidden: the page still holds it.
  }
}
