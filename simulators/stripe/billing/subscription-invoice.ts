import type Stripe from "stripe";
import { emit } from "../core/events.ts";
import { get, ownId, save, type Scope } from "../core/world.ts";
import { periodOf } from "./items.ts";
import type { LineDraft } from "./lines.ts";
import { draftInvoice } from "./new-invoice.ts";
import { attachItems, pendingItems, pendingLines } from "./pending-items.ts";

export interface BillInput {
  lines: readonly LineDraft[];
  reason: "subscription_create" | "subscription_cycle" | "subscription_update";
  at: number;
  autoAdvance: boolean;
  prorationDate?: number;
}

/** A draft invoice for a subscription, with everything that waited for it. */
export function billSubscription(
  scope: Scope,
  subscription: Stripe.Subscription,
  input: BillInput,
): Stripe.Invoice {
  const customer = get(scope, "customers", ownId(subscription.customer));
  const waiting = pendingItems(scope, customer.id, subscription.id);
  const fallback = subscription.default_tax_rates ?? [];
  const invoice = draftInvoice(scope, {
    ...input,
    customer,
    subscription,
    drafts: [...pendingLines(scope, waiting, fallback), ...input.lines],
    period: periodOf(subscription),
    currency: subscription.currency,
  });
  save(scope, "invoices", invoice);
  attachItems(scope, waiting, invoice.id);
  subscription.latest_invoice = invoice.id;
  save(scope, "subscriptions", subscription);
  emit(scope, "invoice.created", invoice);
  return invoice;
}
