import type Stripe from "stripe";
import { day, timeOf } from "../core/time.ts";
import { fact, setFact, type Scope } from "../core/world.ts";
import { subscriptionOf } from "./invoice-links.ts";

/** Plans the next attempt, counted in days from the first failure; none is left once the list is over. */
export function planRetry(scope: Scope, invoice: Stripe.Invoice, intent: Stripe.PaymentIntent): void {
  const subscription = subscriptionOf(scope, invoice);
  if (subscription === null || subscription.status === "incomplete" || invoice.auto_advance !== true) {
    invoice.next_payment_attempt = null;
    return;
  }
  const now = timeOf(scope, invoice.customer);
  const known = fact(scope, "dunning", invoice.id);
  const dunning = known === undefined ? { since: now, retries: 0 } : { ...known, retries: known.retries + 1 };
  setFact(scope, "dunning", invoice.id, dunning);
  const next = retryDays(scope, intent)[dunning.retries];
  invoice.next_payment_attempt = next === undefined ? null : Math.max(dunning.since + next * day, now + 1);
}

/** A refused debit costs a bank fee and a week: it has its own, shorter list. */
function retryDays(scope: Scope, intent: Stripe.PaymentIntent): readonly number[] {
  const sepa = intent.last_payment_error?.payment_method?.type === "sepa_debit";
  return sepa ? scope.world.settings.sepaRetryDays : scope.world.settings.retryDays;
}
