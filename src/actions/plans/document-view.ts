import { isOutstanding } from "#domain/plans/invoices";
import type { DocumentRow } from "#actions/plans/account";

/** An invoice or a credit note as its list shows it; `outstanding`: still owed, no debit on its way. */
export const documentView = <D extends Omit<DocumentRow, "organisationId">>(document: D) => ({
  ...document,
  outstanding: document.kind === "invoice" && isOutstanding(document),
});
