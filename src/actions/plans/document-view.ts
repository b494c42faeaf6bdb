import { isOutstanding } from "#domain/plans/invoices";
import type { PaymentDocument } from "#actions/plans/rows";

/** An invoice or a credit note as its list shows it; `outstanding`: still owed, no debit on its way. */
export const documentView = <D extends PaymentDocument>(document: D) => ({
  ...document,
  outstanding: document.kind === "invoice" && isOutstanding(document),
});
