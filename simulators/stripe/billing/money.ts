/** Rounds half away from zero, so that a credit mirrors its charge. */
export function roundHalfAway(value: number): number {
  return Math.sign(value) * Math.round(Math.abs(value));
}

/** Tax on a sum, in cents; the percentage has at most four decimals. */
export function taxOn(amount: number, percentage: number): number {
  const rate = Math.round(percentage * 10_000);
  const tax = Math.floor((Math.abs(amount) * rate + 500_000) / 1_000_000);
  return amount < 0 ? 0 - tax : tax;
}

/** The part of a price that falls in `[from, end)` of a period; exact to the second. */
export function prorated(amount: number, period: { start: number; end: number }, from: number): number {
  const left = Math.max(0, period.end - from);
  return roundHalfAway((amount * left) / (period.end - period.start));
}
