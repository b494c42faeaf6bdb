import { civilTimeOf, instantOf } from "#domain/programmes/civil-time";

/** A day from now at an hour that people choose, on the clock of Paris; on the wire. */
export function dayAt(days: number, hour: number, minute = 0): string {
  const { year, month, day } = civilTimeOf(Date.now());
  return new Date(instantOf({ year, month, day: day + days, hour, minute })).toISOString();
}
