import type Stripe from "stripe";
import { invalid } from "../core/api-error.ts";
import { emit } from "../core/events.ts";
import { timeOf } from "../core/time.ts";
import { newId, save, type Scope } from "../core/world.ts";

export interface RefundInput {
  amount: number;
  reason: Stripe.Refund.Reason | null;
  metadata: Stripe.Metadata;
}

export function refundCharge(scope: Scope, charge: Stripe.Charge, input: RefundInput): Stripe.Refund {
  const left = charge.amount_captured - charge.amount_refunded;
  if (left <= 0)
    throw invalid(`Charge ${charge.id} has already been refunded.`, undefined, "charge_already_refunded");
  if (input.amount <= 0 || input.amount > left) {
    throw invalid(
      `Refund amount (${input.amount}) is greater than unrefunded amount on charge (${left})`,
      "amount",
    );
  }
  charge.amount_refunded += input.amount;
  charge.refunded = charge.amount_refunded === charge.amount_captured;
  save(scope, "charges", charge);
  const refund = save(scope, "refunds", {
    id: newId(scope, "re"),
    object: "refund",
    amount: input.amount,
    balance_transaction: null,
    charge: charge.id,
    created: timeOf(scope, charge.customer),
    currency: charge.currency,
    customer: charge.customer,
    customer_account: null,
    metadata: input.metadata,
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason: input.reason,
    receipt_number: null,
    source_transfer_reversal: null,
    status: "succeeded",
    transfer_reversal: null,
  });
  emit(scope, "refund.created", refund);
  emit(scope, "charge.refunded", charge);
  return refund;
}
