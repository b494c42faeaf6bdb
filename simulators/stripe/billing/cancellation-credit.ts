import type Stripe from "stripe";
import { ownId, type Scope } from "../core/world.ts";
import { collectInvoice } from "./collection.ts";
import { finaliseInvoice } from "./finalisation.ts";
import { amountOf, itemLine, periodOf } from "./items.ts";
import { prorated } from "./money.ts";
import { addPendingItem } from "./pending-items.ts";
import { billSubscription } from "./subscription-invoice.ts";

/** Credits the time that an immediate cancellation leaves unused: now, or with the customer's next invoice. */
export function addCancellationCredit(
  scope: Scope,
  subscription: Stripe.Subscription,
  now: number,
  invoiceNow: boolean,
): void {
  const period = periodOf(subscription);
  const left = { start: now, end: period.end };
  const lines = subscription.items.data.map((item) => {
    const amount = 0 - prorated(amountOf(item), period, now);
    return itemLine(scope, subscription, item, {
      amount,
      period: left,
      proration: true,
      label: "Unused time on ",
    });
  });
  if (invoiceNow) {
    const bill = { lines, reason: "subscription_update", at: now, autoAdvance: true } as const;
    collectInvoice(scope, finaliseInvoice(scope, billSubscription(scope, subscription, bill)));
    return;
  }
  for (const line of lines) {
    addPendingItem(scope, ownId(subscription.customer), subscription.currency, line, now);
  }
}
