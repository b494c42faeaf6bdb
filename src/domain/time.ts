/** Days and hours exist only in Europe/Paris, for display and local-time jobs; everything else is UTC milliseconds. */
const paris = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Paris",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  hourCycle: "h23",
});

function parts(instant: number): Record<string, string> {
  return Object.fromEntries(paris.formatToParts(instant).map(({ type, value }) => [type, value]));
}

/** The local day, `YYYY-MM-DD`. */
export function parisDay(instant: number): string {
  const { year, month, day } = parts(instant);
  return `${year}-${month}-${day}`;
}

/** The local hour, 0 to 23. */
export const parisHour = (instant: number): number => Number(parts(instant).hour);
