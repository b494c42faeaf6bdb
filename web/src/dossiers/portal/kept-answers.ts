import type { Answers } from "#forms/types";

const key = (dossierId: string) => `parvis-answers-${dossierId}`;

/** What this device still holds for a dossier: written by `keep`, so it has its shape. */
export function kept(dossierId: string): Answers {
  const text = localStorage.getItem(key(dossierId));
  return text === null ? {} : (JSON.parse(text) as Answers);
}

export function keep(dossierId: string, answers: Answers): void {
  localStorage.setItem(key(dossierId), JSON.stringify(answers));
}

export function forgetKept(dossierId: string): void {
  localStorage.removeItem(key(dossierId));
}
