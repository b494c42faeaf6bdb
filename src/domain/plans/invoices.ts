/** An invoice as the payment provider tells it: its number and its amounts are the only ones ever shown. */
export type InvoiceFacts = {
  id: string;
  number: string;
  status: "draft" | "open" | "paid" | "void" | "uncollectible";
  remainingCents: number;
  /** A SEPA debit was sent to the bank and has not come back. */
  debitInProgress: boolean;
  /** It would make a change that is dropped unless it is paid: nothing is owed for it. */
  awaitsChange: boolean;
};

/** Still owed, with no money on its way (billing: invoices). */
export const isOutstanding = ({
  status,
  remainingCents,
  debitInProgress,
}: Pick<InvoiceFacts, "status" | "remainingCents" | "debitInProgress">): boolean =>
  (status === "open" || status === "uncollectible") && remainingCents > 0 && !debitInProgress;

/** Owed, but a debit is on its way: what it hinders goes through with a notice. */
export const isBeingDebited = ({ status, debitInProgress }: InvoiceFacts): boolean =>
  status === "open" && debitInProgress;

/** What a screen shows: the invoice once it exists, else the provider's preview, else our estimate, and says which. */
export type Shown = { ttcCents: number; source: "invoice" | "preview" | "estimate" };

/** The payment provider's amount wins over ours, be it by a cent. `null`: not known. */
export function shownAmount(
  estimateCents: number,
  provider: { invoiceCents: number | null; previewCents: number | null },
): Shown {
  if (provider.invoiceCents !== null) return { ttcCents: provider.invoiceCents, source: "invoice" };
  if (provider.previewCents !== null) return { ttcCents: provider.previewCents, source: "preview" };
  return { ttcCents: estimateCents, source: "estimate" };
}
