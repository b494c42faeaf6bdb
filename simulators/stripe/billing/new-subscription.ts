import type Stripe from "stripe";
import { emit } from "../core/events.ts";
import { invalid } from "../core/api-error.ts";
import { drop, find, get, idOf, newId, save, type Scope } from "../core/world.ts";
import { paymentRefused } from "../payments/failures.ts";
import { firstPeriod } from "./change.ts";
import { collectInvoice } from "./collection.ts";
import { finaliseInvoice } from "./finalisation.ts";
import { intentOfInvoice } from "./invoice-links.ts";
import { newItem, periodLines, setPeriod, type ItemInput } from "./items.ts";
import { billSubscription } from "./subscription-invoice.ts";

export interface SubscriptionInput {
  customer: Stripe.Customer;
  items: readonly ItemInput[];
  at: number;
  currency: string;
  method: string | null;
  rates: Stripe.TaxRate[];
  metadata: Stripe.Metadata;
  description: string | null;
  footer?: string;
  applicationFee?: number | null;
  behaviour: "allow_incomplete" | "default_incomplete" | "error_if_incomplete";
}

/** The subscription as it would start; not saved, so the preview may use it. */
export function draftSubscription(scope: Scope, input: SubscriptionInput): Stripe.Subscription {
  const id = newId(scope, "sub");
  const items = input.items.map((item) => newItem(scope, id, item, input.at));
  setPeriod(items, firstPeriod(input.at, items, input.at));
  return {
    ...blankSubscription(id, input.at),
    currency: input.currency,
    customer: input.customer.id,
    default_payment_method: input.method,
    default_tax_rates: input.rates,
    description: input.description,
    application_fee_percent: input.applicationFee ?? null,
    invoice_settings: {
      account_tax_ids: null,
      custom_fields: null,
      description: null,
      footer: input.footer ?? null,
      issuer: { type: "self" },
    },
    items: { object: "list", data: items, has_more: false, url: `/v1/subscription_items?subscription=${id}` },
    metadata: input.metadata,
    test_clock: idOf(input.customer.test_clock),
  };
}

export function startSubscription(scope: Scope, input: SubscriptionInput): Stripe.Subscription {
  if (input.method !== null) checkMethod(scope, input.method, input.customer.id);
  const subscription = save(scope, "subscriptions", draftSubscription(scope, input));
  const lines = periodLines(scope, subscription);
  const bill = { lines, reason: "subscription_create", at: input.at, autoAdvance: true } as const;
  const invoice = finaliseInvoice(scope, billSubscription(scope, subscription, bill));
  emit(scope, "customer.subscription.created", subscription);
  if (input.behaviour === "default_incomplete" && invoice.amount_remaining > 0) return subscription;
  collectInvoice(scope, invoice);
  if (input.behaviour === "error_if_incomplete" && subscription.status === "incomplete") {
    const intent = intentOfInvoice(scope, invoice.id);
    drop(scope, "subscriptions", subscription.id);
    drop(scope, "invoices", invoice.id);
    if (intent !== undefined) throw paymentRefused(intent);
  }
  return subscription;
}

export function checkMethod(scope: Scope, id: string, customer: string): void {
  const method = get(scope, "payment_methods", id, "default_payment_method");
  if (idOf(method.customer) === customer) return;
  const owner = find(scope, "customers", customer)?.id ?? customer;
  throw invalid(
    `The customer does not have a payment method with the ID ${id}. The payment method must be attached to the customer ${owner}.`,
    "default_payment_method",
    "resource_missing",
  );
}

function blankSubscription(id: string, at: number) {
  return {
    id,
    object: "subscription" as const,
    ...empty,
    automatic_tax: { disabled_reason: null, enabled: false, liability: null },
    billing_cycle_anchor: at,
    billing_mode: { flexible: { proration_discounts: "included" as const }, type: "flexible" as const },
    billing_schedules: [],
    cancel_at_period_end: false,
    cancellation_details: { comment: null, feedback: null, feedback_option: null, reason: null },
    collection_method: "charge_automatically" as const,
    created: at,
    discounts: [],
    livemode: false,
    payment_settings: {
      payment_method_options: null,
      payment_method_types: null,
      save_default_payment_method: "off" as const,
    },
    start_date: at,
    status: "incomplete" as const,
  };
}

/** The fields that start with nothing. */
const empty = {
  application: null,
  billing_cycle_anchor_config: null,
  billing_thresholds: null,
  cancel_at: null,
  canceled_at: null,
  customer_account: null,
  days_until_due: null,
  default_source: null,
  ended_at: null,
  latest_invoice: null,
  managed_payments: null,
  next_pending_invoice_item_invoice: null,
  on_behalf_of: null,
  pause_collection: null,
  pending_invoice_item_interval: null,
  pending_setup_intent: null,
  pending_update: null,
  schedule: null,
  transfer_data: null,
  trial_end: null,
  trial_settings: null,
  trial_start: null,
};
