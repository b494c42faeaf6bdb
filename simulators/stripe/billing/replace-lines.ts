import type Stripe from "stripe";
import { find, idOf, save, type Scope } from "../core/world.ts";
import { assembleLines, type LineDraft } from "./lines.ts";
import { withBalance } from "./new-invoice.ts";

/** Gives a draft made by hand its lines, and its sums again. */
export function replaceLines(scope: Scope, invoice: Stripe.Invoice, drafts: readonly LineDraft[]): void {
  const { lines, subtotal, taxes, tax } = assembleLines(scope, invoice.id, invoice.currency, drafts);
  invoice.lines.data = lines;
  Object.assign(invoice, {
    subtotal,
    subtotal_excluding_tax: subtotal,
    total: subtotal + tax,
    total_excluding_tax: subtotal,
    total_taxes: taxes,
  });
  const balance = find(scope, "customers", idOf(invoice.customer) ?? "")?.balance ?? 0;
  save(scope, "invoices", withBalance(invoice, balance));
}
