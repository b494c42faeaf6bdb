import type Stripe from "stripe";
import { emit } from "../core/events.ts";
import { addBusinessDays, timeOf } from "../core/time.ts";
import { dropFact, fact, find, get, idOf, save, setFact, type Scope } from "../core/world.ts";
import { testCards, type Answer, type Decline } from "./cards.ts";
import { announceCharge, newCharge, takeBack } from "./charges.ts";
import { openDispute } from "./disputes.ts";
import { debitFailure, declined, noMandate, noMethod, refusedChallenge, type Failure } from "./failures.ts";
import { debitBehaviour } from "./ibans.ts";
import { activeMandate } from "./mandates.ts";

/** Tries to collect: ends in succeeded, processing (SEPA), requires_action (3-D Secure) or requires_payment_method. */
export function confirmPayment(
  scope: Scope,
  intent: Stripe.PaymentIntent,
  method: string | null,
  returnUrl: string | null = null,
): Stripe.PaymentIntent {
  if (method === null) return failPayment(scope, intent, noMethod);
  const found = get(scope, "payment_methods", method, "payment_method");
  intent.payment_method = method;
  intent.next_action = null;
  if (scope.account.failNextPayments > 0) {
    scope.account.failNextPayments -= 1;
    return failPayment(scope, intent, declined("generic_decline"));
  }
  if (found.type === "sepa_debit") return startDebit(scope, intent, method);
  const card = testCards[fact(scope, "instruments", method)?.number ?? ""];
  return answerCharge(scope, intent, card?.charge ?? "generic_decline", returnUrl);
}

/** The holder answered the bank's challenge. */
export function resolveChallenge(scope: Scope, intent: Stripe.PaymentIntent, accepted: boolean) {
  dropFact(scope, "challenges", intent.id);
  intent.next_action = null;
  if (!accepted) return failPayment(scope, intent, refusedChallenge);
  const number = fact(scope, "instruments", idOf(intent.payment_method) ?? "")?.number ?? "";
  return answerCharge(scope, intent, testCards[number]?.afterChallenge ?? "generic_decline", null);
}

/** The bank answered a SEPA debit. */
export function settleDebit(scope: Scope, intent: Stripe.PaymentIntent): Stripe.PaymentIntent {
  const debit = fact(scope, "debits", intent.id);
  if (debit === undefined) return intent;
  dropFact(scope, "debits", intent.id);
  intent.processing = null;
  if (debit.outcome === "fail" || debit.outcome === "insufficient_funds") {
    return failPayment(scope, intent, debitFailure(debit.outcome));
  }
  const charge = succeed(scope, intent);
  if (debit.outcome === "dispute") openDispute(scope, charge, "fraudulent");
  return intent;
}

export function cancelPayment(
  scope: Scope,
  intent: Stripe.PaymentIntent,
  reason: "void_invoice" | null,
): void {
  dropFact(scope, "debits", intent.id);
  dropFact(scope, "challenges", intent.id);
  Object.assign(intent, {
    status: "canceled",
    canceled_at: timeOf(scope, intent.customer),
    next_action: null,
  });
  intent.cancellation_reason = reason;
  save(scope, "payment_intents", intent);
  emit(scope, "payment_intent.canceled", intent);
}

function answerCharge(scope: Scope, intent: Stripe.PaymentIntent, answer: Answer, returnUrl: string | null) {
  if (answer === "challenge") return askChallenge(scope, intent, returnUrl);
  if (answer !== "accept") return failPayment(scope, intent, declined(answer satisfies Decline));
  succeed(scope, intent);
  return intent;
}

function askChallenge(scope: Scope, intent: Stripe.PaymentIntent, returnUrl: string | null) {
  setFact(scope, "challenges", intent.id, { return_url: returnUrl });
  intent.status = "requires_action";
  intent.last_payment_error = null;
  const url = `${scope.world.settings.origin}/challenges/${intent.id}`;
  intent.next_action = { type: "redirect_to_url", redirect_to_url: { url, return_url: returnUrl } };
  save(scope, "payment_intents", intent);
  emit(scope, "payment_intent.requires_action", intent);
  return intent;
}

function startDebit(scope: Scope, intent: Stripe.PaymentIntent, method: string): Stripe.PaymentIntent {
  if (activeMandate(scope, method) === undefined) return failPayment(scope, intent, noMandate);
  const { businessDays, outcome } = debitBehaviour(fact(scope, "instruments", method)?.number ?? "");
  const at = addBusinessDays(timeOf(scope, intent.customer), businessDays);
  setFact(scope, "debits", intent.id, { at, outcome });
  intent.status = "processing";
  intent.last_payment_error = null;
  const charge = newCharge(scope, intent, "pending", null);
  intent.latest_charge = charge.id;
  save(scope, "payment_intents", intent);
  announceCharge(scope, charge);
  emit(scope, "payment_intent.processing", intent);
  return intent;
}

function succeed(scope: Scope, intent: Stripe.PaymentIntent): Stripe.Charge {
  const pending = find(scope, "charges", idOf(intent.latest_charge) ?? "");
  const charge = pending?.status === "pending" ? pending : newCharge(scope, intent, "succeeded", null);
  Object.assign(charge, { status: "succeeded", paid: true, captured: true, amount_captured: intent.amount });
  save(scope, "charges", charge);
  Object.assign(intent, { status: "succeeded", amount_received: intent.amount, latest_charge: charge.id });
  intent.last_payment_error = null;
  save(scope, "payment_intents", intent);
  announceCharge(scope, charge);
  emit(scope, "payment_intent.succeeded", intent);
  return charge;
}

function failPayment(scope: Scope, intent: Stripe.PaymentIntent, failure: Failure): Stripe.PaymentIntent {
  const method = find(scope, "payment_methods", idOf(intent.payment_method) ?? "");
  if (failure.type === "card_error") {
    const pending = find(scope, "charges", idOf(intent.latest_charge) ?? "");
    const charge = pending?.status === "pending" ? pending : newCharge(scope, intent, "failed", failure);
    if (charge.status === "pending") takeBack(scope, charge);
    Object.assign(charge, {
      status: "failed",
      paid: false,
      failure_code: failure.code,
      failure_message: failure.message,
    });
    intent.latest_charge = save(scope, "charges", charge).id;
    announceCharge(scope, charge);
  }
  intent.status = "requires_payment_method";
  intent.last_payment_error = { ...failure, ...(method === undefined ? {} : { payment_method: method }) };
  intent.payment_method = null;
  save(scope, "payment_intents", intent);
  emit(scope, "payment_intent.payment_failed", intent);
  return intent;
}
