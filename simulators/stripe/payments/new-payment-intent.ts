import type Stripe from "stripe";
import { emit } from "../core/events.ts";
import { timeOf } from "../core/time.ts";
import { newId, save, type Scope } from "../core/world.ts";

export interface IntentInput {
  amount: number;
  currency: string;
  customer: string | null;
  description: string | null;
  metadata: Stripe.Metadata;
  method: string | null;
}

export function newPaymentIntent(scope: Scope, input: IntentInput): Stripe.PaymentIntent {
  const id = newId(scope, "pi");
  const intent: Stripe.PaymentIntent = {
    id,
    object: "payment_intent",
    ...empty,
    amount: input.amount,
    amount_capturable: 0,
    amount_received: 0,
    capture_method: "automatic",
    client_secret: `${id}_secret_simulated`,
    confirmation_method: "automatic",
    created: timeOf(scope, input.customer),
    currency: input.currency,
    customer: input.customer,
    description: input.description,
    livemode: false,
    metadata: input.metadata,
    payment_method: input.method,
    payment_method_options: {},
    payment_method_types: ["card", "sepa_debit"],
    status: input.method === null ? "requires_payment_method" : "requires_confirmation",
  };
  save(scope, "payment_intents", intent);
  emit(scope, "payment_intent.created", intent);
  return intent;
}

/** The fields that start with nothing. */
const empty = {
  allowed_payment_method_types: null,
  application: null,
  application_fee_amount: null,
  automatic_payment_methods: null,
  canceled_at: null,
  cancellation_reason: null,
  customer_account: null,
  excluded_payment_method_types: null,
  last_payment_error: null,
  latest_charge: null,
  managed_payments: null,
  next_action: null,
  on_behalf_of: null,
  payment_method_configuration_details: null,
  payment_record: null,
  processing: null,
  receipt_email: null,
  review: null,
  setup_future_usage: null,
  shipping: null,
  source: null,
  statement_descriptor: null,
  statement_descriptor_suffix: null,
  transfer_data: null,
  transfer_group: null,
};
