import { addDays, civilTimeOf, instantOf } from "#domain/programmes/civil-time";

/** When nothing leaves by itself, on the clocks of Europe/Paris: from an hour in the evening to one in the morning. */
export type QuietHours = { from: number; to: number; weekends: boolean };

/** Whole local hours; `to` is before `from`: the day between them is when mails leave. */
export function isQuiet(instant: number, quiet: QuietHours): boolean {
  const { hour } = civilTimeOf(instant);
  return hour < quiet.to || hour >= quiet.from || (quiet.weekends && isWeekend(instant));
}

/** The instant itself when it is not quiet, otherwise the next morning at `to`, on a working day if weekends are quiet. */
export function nextOpening(instant: number, quiet: QuietHours): number {
  if (!isQuiet(instant, quiet)) return instant;
  const { year, month, day, hour } = civilTimeOf(instant);
  const thisMorning = instantOf({ year, month, day, hour: quiet.to, minute: 0 });
  const morning = hour < quiet.to ? thisMorning : addDays(thisMorning, 1);
  return isQuiet(morning, quiet) ? nextOpening(addDays(morning, 1), quiet) : morning;
}

function isWeekend(instant: number): boolean {
  const { year, month, day } = civilTimeOf(instant);
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return weekday === 0 || weekday === 6;
}
