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
