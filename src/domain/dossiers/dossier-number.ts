import { civilTimeOf } from "#domain/programmes/civil-time";

/** The year of an instant (UTC ms) in France: numbers start again at 1 each year and organisation. */
export const dossierYear = (instant: number): number => civilTimeOf(instant).year;

/** `DOS-2026-000001`: six digits at least, more once a million is passed. */
export const dossierNumber = (year: number, sequence: number): string =>
  `DOS-${year}-${String(sequence).padStart(6, "0")}`;

/** What a person typed → the number as it is written, or null: "dos 2026 42" is DOS-2026-000042. */
export function readDossierNumber(text: string): string | null {
  const match = /^DOS[\s-]?(\d{4})[\s-]?0{0,6}([1-9]\d{0,8})$/i.exec(text.trim());
  return match === null ? null : dossierNumber(Number(match[1]), Number(match[2]));
}
