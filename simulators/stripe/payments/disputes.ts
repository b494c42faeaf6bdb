import type Stripe from "stripe";
import { emit } from "../core/events.ts";
import { day, timeOf } from "../core/time.ts";
import { newId, save, type Scope } from "../core/world.ts";

const noEvidence: Stripe.Dispute.Evidence = {
  access_activity_log: null,
  billing_address: null,
  cancellation_policy: null,
  cancellation_policy_disclosure: null,
  cancellation_rebuttal: null,
  customer_communication: null,
  customer_email_address: null,
  customer_name: null,
  customer_purchase_ip: null,
  customer_signature: null,
  duplicate_charge_documentation: null,
  duplicate_charge_explanation: null,
  duplicate_charge_id: null,
  enhanced_evidence: {},
  product_description: null,
  receipt: null,
  refund_policy: null,
  refund_policy_disclosure: null,
  refund_refusal_explanation: null,
  service_date: null,
  service_documentation: null,
  shipping_address: null,
  shipping_carrier: null,
  shipping_date: null,
  shipping_documentation: null,
  shipping_tracking_number: null,
  uncategorized_file: null,
  uncategorized_text: null,
};

/** A card dispute waits for an answer; a SEPA one is lost on arrival. */
export function openDispute(scope: Scope, charge: Stripe.Charge, reason: string): Stripe.Dispute {
  const now = timeOf(scope, charge.customer);
  const sepa = charge.payment_method_details?.type === "sepa_debit";
  charge.disputed = true;
  save(scope, "charges", charge);
  const dispute = save(scope, "disputes", {
    id: newId(scope, "du"),
    object: "dispute",
    amount: charge.amount,
    balance_transactions: [],
    charge: charge.id,
    created: now,
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: noEvidence,
    evidence_details: {
      due_by: sepa ? null : now + 7 * day,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: "not_submitted",
    },
    intended_submission_method: null,
    is_charge_refundable: false,
    livemode: false,
    metadata: {},
    payment_intent: charge.payment_intent,
    reason,
    status: sepa ? "lost" : "needs_response",
  });
  emit(scope, "charge.dispute.created", dispute);
  if (sepa) emit(scope, "charge.dispute.closed", dispute);
  return dispute;
}

export function closeDispute(scope: Scope, dispute: Stripe.Dispute, status: "won" | "lost"): Stripe.Dispute {
  dispute.status = status;
  save(scope, "disputes", dispute);
  emit(scope, "charge.dispute.closed", dispute);
  return dispute;
}
