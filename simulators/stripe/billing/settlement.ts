import type Stripe from "stripe";
import type { Scope } from "../core/world.ts";
import { resolveChallenge, settleDebit } from "../payments/payment-intents.ts";
import { recordOutcome } from "./collection.ts";
import { invoiceOfIntent } from "./invoice-links.ts";

/** The bank answered a debit: the payment, then its invoice, then its subscription follow. */
export function settleIntent(scope: Scope, intent: Stripe.PaymentIntent): void {
  follow(scope, settleDebit(scope, intent));
}

/** The holder passed or refused the 3-D Secure challenge. */
export function answerChallenge(scope: Scope, intent: Stripe.PaymentIntent, accepted: boolean): void {
  follow(scope, resolveChallenge(scope, intent, accepted));
}

function follow(scope: Scope, intent: Stripe.PaymentIntent): void {
  const invoice = invoiceOfIntent(scope, intent.id);
  if (invoice?.status === "open") recordOutcome(scope, invoice, intent);
}
