const zone = "Europe/Paris";

/** "2026-11-21T19:00:00Z" → "2026-11-21T20:00", for a datetime-local field read in the organisation's zone. */
export function toLocalInput(instant: string | null, timeZone = zone): string {
  if (instant === null) return "";
  const parts = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "short", timeZone });
  return parts.format(new Date(instant)).replace(" ", "T");
}

/** The way back. In the hour that does not exist in spring, the later one; in the one that exists twice, the first. */
export function fromLocalInput(local: string, timeZone = zone): string | null {
  if (local === "") return null;
  const wanted = new Date(`${local}Z`).getTime();
  const offsetAt = (instant: number) =>
    new Date(`${toLocalInput(new Date(instant).toISOString(), timeZone)}Z`).getTime() -
    Math.floor(instant / 60_000) * 60_000;
  const day = 24 * 60 * 60_000;
  const candidates = [wanted - offsetAt(wanted - day), wanted - offsetAt(wanted + day)];
  const exact = candidates.filter((instant) => instant + offsetAt(instant) === wanted);
  return new Date(exact.length > 0 ? Math.min(...exact) : Math.max(...candidates)).toISOString();
}
