/** No number at all: the API refuses it at its field, and says that it wants a whole number. */
export const unreadable = 0.5;

/**
 * The client number that somebody means: "12", "N° 12", "no. 12", "#12", "12 345" with any space. Null when nothing was
 * typed, `unreadable` when it is not digits.
 */
export function clientNumberOf(typed: string): number | null {
  const said = typed
    .normalize("NFKC")
    .replaceAll(/\s/g, "")
    .replace(/^(?:n[°o]?\.?|#)/iu, "");
  if (/^\d+$/u.test(said)) return Number(said);
  return typed.trim() === "" ? null : unreadable;
}
