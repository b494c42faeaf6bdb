import type Stripe from "stripe";
import { planChange } from "../billing/change.ts";
import { periodLines, periodOf } from "../billing/items.ts";
import { draftInvoice } from "../billing/new-invoice.ts";
import { draftSubscription } from "../billing/new-subscription.ts";
import { pendingItems, pendingLines } from "../billing/pending-items.ts";
import { upcomingInvoice } from "../billing/renewal.ts";
import { linesDueNow } from "../billing/update-subscription.ts";
import { invalid } from "../core/api-error.ts";
import { clearable, flag, integer, list, object, text, type Out } from "../core/params.ts";
import { timeOf } from "../core/time.ts";
import { get, ownId, type Scope } from "../core/world.ts";
import { itemChanges, itemInputs } from "./item-inputs.ts";
import { anchor, cancelAt, proration, updateItems } from "./subscription-params.ts";
import { ratesOf } from "./tax-rates.ts";

const details = object<Stripe.InvoiceCreatePreviewParams.SubscriptionDetails>()({
  billing_cycle_anchor: anchor,
  cancel_at: cancelAt,
  cancel_at_period_end: flag,
  default_tax_rates: clearable(list(text)),
  items: updateItems,
  proration_behavior: proration,
  proration_date: integer,
});
export const previewParams = object<Stripe.InvoiceCreatePreviewParams>()({
  currency: text,
  customer: text,
  subscription: text,
  subscription_details: details,
});
type Details = Out<typeof details>;

/** The very lines that the creation or the update would bill, on an invoice that is never saved. */
export function preview(scope: Scope, params: Out<typeof previewParams>): Stripe.Invoice {
  const changes = params.subscription_details ?? {};
  if (params.subscription === undefined) return previewNew(scope, params.customer, changes);
  const subscription = structuredClone(get(scope, "subscriptions", params.subscription, "subscription"));
  if (changes.default_tax_rates !== undefined) {
    subscription.default_tax_rates = ratesOf(scope, changes.default_tax_rates ?? [], "default_tax_rates");
  }
  const now = timeOf(scope, subscription.customer);
  if (changes.items === undefined && changes.billing_cycle_anchor?.type !== "now") {
    const ends = changes.cancel_at_period_end ?? subscription.cancel_at !== null;
    if (ends || subscription.ended_at !== null) {
      throw invalid("No upcoming invoices for customer.", undefined, "invoice_upcoming_none");
    }
    return upcomingInvoice(scope, subscription, now);
  }
  return previewChange(scope, subscription, changes, now);
}

function previewNew(scope: Scope, customerId: string | undefined, changes: Details): Stripe.Invoice {
  const customer = get(scope, "customers", customerId ?? "", "customer");
  const given = (changes.items ?? []).map(({ price = "", quantity, tax_rates }) => ({
    price,
    ...(quantity === undefined ? {} : { quantity }),
    ...(tax_rates === undefined ? {} : { tax_rates }),
  }));
  const items = itemInputs(scope, given);
  const [first] = items;
  if (first === undefined)
    throw invalid("Missing required param: subscription_details[items].", "subscription_details");
  const at = timeOf(scope, customer.id);
  const subscription = draftSubscription(scope, {
    customer,
    items,
    at,
    currency: get(scope, "prices", first.price).currency,
    method: null,
    rates: ratesOf(scope, changes.default_tax_rates ?? [], "default_tax_rates"),
    metadata: {},
    description: null,
    behaviour: "allow_incomplete",
  });
  return bill(scope, subscription, at, at, periodLines(scope, subscription));
}

function previewChange(scope: Scope, subscription: Stripe.Subscription, changes: Details, now: number) {
  const behaviour = changes.proration_behavior ?? "create_prorations";
  const at = changes.proration_date ?? now;
  const planned = planChange(scope, subscription, {
    items: itemChanges(scope, changes.items ?? [], subscription),
    anchor: changes.billing_cycle_anchor?.type === "now" ? "now" : "unchanged",
    prorate: behaviour !== "none",
    at,
    now,
  });
  const lines = linesDueNow(scope, planned, behaviour);
  if (lines.length > 0) return bill(scope, planned.next, now, at, lines);
  const upcoming = upcomingInvoice(scope, planned.next, now);
  if (planned.prorations.length === 0) return upcoming;
  const renewal = structuredClone(planned.next);
  const { end } = periodOf(renewal);
  const next = upcoming.lines.data.at(-1)?.period ?? { start: end, end };
  for (const item of renewal.items.data) {
    Object.assign(item, { current_period_start: next.start, current_period_end: next.end });
  }
  return bill(scope, planned.next, now, at, [...planned.prorations, ...periodLines(scope, renewal)]);
}

function bill(
  scope: Scope,
  subscription: Stripe.Subscription,
  now: number,
  prorationDate: number,
  lines: ReturnType<typeof periodLines>,
): Stripe.Invoice {
  const customer = get(scope, "customers", ownId(subscription.customer));
  const waiting = pendingItems(scope, customer.id, subscription.id);
  return draftInvoice(scope, {
    customer,
    subscription,
    drafts: [...pendingLines(scope, waiting, subscription.default_tax_rates ?? []), ...lines],
    reason: "upcoming",
    at: now,
    period: periodOf(subscription),
    currency: subscription.currency,
    autoAdvance: true,
    prorationDate,
  });
}
