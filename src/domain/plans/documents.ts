import { civilTimeOf, instantOf } from "#domain/programmes/civil-time";
import type { InvoiceFacts } from "#domain/plans/invoices";

export type DocumentStatus = InvoiceFacts["status"];

/** A line as the payment provider wrote it. Cents excluding tax; UTC milliseconds. */
export type DocumentLine = {
  label: string;
  quantity: number;
  htCents: number;
  startsAt: number;
  endsAt: number;
};

/** A document of a year is kept for the ten that follow it (Code de commerce, L123-22). */
const yearsKept = 10;

/** Documents of before this instant (UTC ms) have been kept long enough, at `now`: whole years, as they run in France. */
export const documentsKeptSince = (now: number): number =>
  instantOf({ year: civilTimeOf(now).year - yearsKept, month: 1, day: 1, hour: 0, minute: 0 });
