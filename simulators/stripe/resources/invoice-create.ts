import type Stripe from "stripe";
import { draftInvoice } from "../billing/new-invoice.ts";
import { attachItems, pendingItems, pendingLines } from "../billing/pending-items.ts";
import { emit } from "../core/events.ts";
import { clearable, flag, list, metadata, object, oneOf, required, text, type Out } from "../core/params.ts";
import { mergeMetadata } from "../core/shared-params.ts";
import { timeOf } from "../core/time.ts";
import { get, save, type Scope } from "../core/world.ts";
import { ratesOf } from "./tax-rates.ts";

export const invoiceParams = object<Stripe.InvoiceCreateParams>()({
  auto_advance: flag,
  collection_method: oneOf("charge_automatically"),
  currency: text,
  customer: required(text),
  default_payment_method: text,
  default_tax_rates: list(text),
  description: text,
  metadata: clearable(metadata),
  pending_invoice_items_behavior: oneOf("include", "exclude"),
});

/** An invoice outside any subscription, made of what waits for its customer. */
export function createInvoice(scope: Scope, params: Out<typeof invoiceParams>): Stripe.Invoice {
  const customer = get(scope, "customers", params.customer, "customer");
  const include = params.pending_invoice_items_behavior === "include";
  const waiting = include ? pendingItems(scope, customer.id, null) : [];
  const rates = ratesOf(scope, params.default_tax_rates ?? [], "default_tax_rates");
  const at = timeOf(scope, customer.id);
  const invoice = draftInvoice(scope, {
    customer,
    subscription: null,
    drafts: pendingLines(scope, waiting, rates),
    reason: "manual",
    at,
    period: { start: at, end: at },
    currency: params.currency ?? "eur",
    autoAdvance: params.auto_advance ?? false,
    metadata: mergeMetadata({}, params.metadata),
    description: params.description ?? null,
  });
  invoice.default_tax_rates = rates;
  invoice.default_payment_method = params.default_payment_method ?? null;
  save(scope, "invoices", invoice);
  attachItems(scope, waiting, invoice.id);
  emit(scope, "invoice.created", invoice);
  return invoice;
}
