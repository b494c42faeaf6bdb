import type Stripe from "stripe";
import { paging } from "../core/lists.ts";
import {
  clearable,
  decimal,
  either,
  flag,
  integer,
  list,
  metadata,
  object,
  oneOf,
  required,
  text,
  type Out,
} from "../core/params.ts";
import { range } from "../core/shared-params.ts";

const createItem = object<Stripe.SubscriptionCreateParams.Item>()({
  price: required(text),
  quantity: integer,
  tax_rates: clearable(list(text)),
  metadata,
});
const updateItem = object<Stripe.SubscriptionUpdateParams.Item>()({
  id: text,
  price: text,
  quantity: integer,
  deleted: flag,
  tax_rates: clearable(list(text)),
  metadata: clearable(metadata),
});
const billingMode = object<Stripe.SubscriptionCreateParams.BillingMode>()({
  type: required(oneOf("flexible")),
});
const paymentSettings = object<Stripe.SubscriptionCreateParams.PaymentSettings>()({
  payment_method_types: clearable(list(text)),
  save_default_payment_method: oneOf("off", "on_subscription"),
});
const invoiceSettings = object<Stripe.SubscriptionUpdateParams.InvoiceSettings>()({
  footer: clearable(text),
  description: clearable(text),
});
export const proration = oneOf("create_prorations", "always_invoice", "none");
const cancellationDetails = object<Stripe.SubscriptionUpdateParams.CancellationDetails>()({
  comment: clearable(text),
  feedback: clearable(
    oneOf(
      "customer_service",
      "low_quality",
      "missing_features",
      "other",
      "switched_service",
      "too_complex",
      "too_expensive",
      "unused",
    ),
  ),
});

export const createParams = object<Stripe.SubscriptionCreateParams>()({
  customer: required(text),
  items: required(list(createItem)),
  billing_mode: billingMode,
  cancel_at_period_end: flag,
  collection_method: oneOf("charge_automatically"),
  currency: text,
  default_payment_method: text,
  default_tax_rates: clearable(list(text)),
  application_fee_percent: clearable(decimal),
  description: text,
  invoice_settings: invoiceSettings,
  metadata: clearable(metadata),
  off_session: flag,
  payment_behavior: oneOf("allow_incomplete", "default_incomplete", "error_if_incomplete"),
  payment_settings: paymentSettings,
  proration_behavior: proration,
});
export type CreateParams = Out<typeof createParams>;

export const anchor = object<Stripe.SubscriptionUpdateParams.BillingCycleAnchor>()({
  type: required(oneOf("now", "unchanged")),
});
export const cancelAt = clearable(either(integer, oneOf("min_period_end", "max_period_end")));
export const updateItems = list(updateItem);

export const updateParams = object<Stripe.SubscriptionUpdateParams>()({
  billing_cycle_anchor: anchor,
  cancel_at: cancelAt,
  cancel_at_period_end: flag,
  cancellation_details: cancellationDetails,
  default_payment_method: clearable(text),
  default_tax_rates: clearable(list(text)),
  application_fee_percent: clearable(decimal),
  description: clearable(text),
  invoice_settings: invoiceSettings,
  items: updateItems,
  metadata: clearable(metadata),
  off_session: flag,
  payment_behavior: oneOf(
    "allow_incomplete",
    "default_incomplete",
    "error_if_incomplete",
    "pending_if_incomplete",
  ),
  payment_settings: paymentSettings,
  proration_behavior: proration,
  proration_date: integer,
});
export type UpdateParams = Out<typeof updateParams>;

export const cancelParams = object<Stripe.SubscriptionCancelParams>()({
  cancellation_details: object<Stripe.SubscriptionCancelParams.CancellationDetails>()({
    comment: clearable(text),
    feedback: clearable(text),
  }),
  invoice_now: flag,
  prorate: flag,
});

export const listParams = object<Stripe.SubscriptionListParams>()({
  ...paging,
  customer: text,
  price: text,
  status: text,
  test_clock: text,
  created: range,
  current_period_end: range,
});
export type ListParams = Out<typeof listParams>;
