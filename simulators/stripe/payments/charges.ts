import type Stripe from "stripe";
import { timeOf } from "../core/time.ts";
import { emit } from "../core/events.ts";
import { find, idOf, newId, save, type Scope } from "../core/world.ts";
import { activeMandate } from "./mandates.ts";
import type { Failure } from "./failures.ts";

export function newCharge(
  scope: Scope,
  intent: Stripe.PaymentIntent,
  status: "succeeded" | "pending" | "failed",
  failure: Failure | null,
): Stripe.Charge {
  const method = find(scope, "payment_methods", idOf(intent.payment_method) ?? "");
  const id = newId(scope, "py");
  const charge: Stripe.Charge = {
    id,
    object: "charge",
    ...empty,
    amount: intent.amount,
    amount_captured: status === "succeeded" ? intent.amount : 0,
    amount_refunded: 0,
    billing_details: method?.billing_details ?? {
      address: null,
      email: null,
      name: null,
      phone: null,
      tax_id: null,
    },
    captured: status !== "failed",
    created: timeOf(scope, intent.customer),
    currency: intent.currency,
    customer: intent.customer,
    description: intent.description,
    disputed: false,
    failure_code: failure?.code ?? null,
    failure_message: failure?.message ?? null,
    fraud_details: {},
    livemode: false,
    metadata: { ...intent.metadata },
    paid: status === "succeeded",
    payment_intent: intent.id,
    payment_method: idOf(intent.payment_method),
    payment_method_details: method === undefined ? null : detailsOf(scope, method),
    receipt_url: `${scope.world.settings.origin}/receipts/${id}`,
    refunded: false,
    status,
  };
  return save(scope, "charges", charge);
}

/** The debit came back: the money that was on its way is taken off the balance again. */
export function takeBack(scope: Scope, charge: Stripe.Charge): void {
  const back = save(scope, "balance_transactions", {
    id: newId(scope, "txn"),
    object: "balance_transaction",
    amount: 0 - charge.amount,
    available_on: timeOf(scope, charge.customer),
    balance_type: "payments",
    created: timeOf(scope, charge.customer),
    currency: charge.currency,
    description: null,
    exchange_rate: null,
    fee: 0,
    fee_details: [],
    net: 0 - charge.amount,
    reporting_category: "charge_failure",
    source: charge.id,
    status: "available",
    type: "payment_failure_refund",
  });
  charge.failure_balance_transaction = back.id;
}

export function announceCharge(scope: Scope, charge: Stripe.Charge): void {
  if (charge.status === "succeeded") emit(scope, "charge.succeeded", charge);
  else if (charge.status === "pending") emit(scope, "charge.pending", charge);
  else emit(scope, "charge.failed", charge);
}

function detailsOf(scope: Scope, method: Stripe.PaymentMethod): Stripe.Charge.PaymentMethodDetails {
  if (method.sepa_debit !== undefined) {
    const { bank_code, branch_code, country, fingerprint, last4 } = method.sepa_debit;
    const mandate = activeMandate(scope, method.id)?.id ?? null;
    return {
      type: "sepa_debit",
      sepa_debit: { bank_code, branch_code, country, fingerprint, last4, mandate },
    };
  }
  return { type: method.type };
}

/** The fields that start with nothing. */
const empty = {
  application: null,
  application_fee: null,
  application_fee_amount: null,
  balance_transaction: null,
  calculated_statement_descriptor: null,
  failure_balance_transaction: null,
  on_behalf_of: null,
  outcome: null,
  receipt_email: null,
  receipt_number: null,
  review: null,
  shipping: null,
  source: null,
  source_transfer: null,
  statement_descriptor: null,
  statement_descriptor_suffix: null,
  transfer_data: null,
  transfer_group: null,
};
