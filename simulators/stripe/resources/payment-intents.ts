import type Stripe from "stripe";
import { recordOutcome } from "../billing/collection.ts";
import { invoiceOfIntent } from "../billing/invoice-links.ts";
import { invalid } from "../core/api-error.ts";
import { page, paging } from "../core/lists.ts";
import {
  clearable,
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
import { read, write, type Route } from "../core/router.ts";
import { mergeMetadata } from "../core/shared-params.ts";
import { timeOf } from "../core/time.ts";
import { all, get, idOf, save, type Scope } from "../core/world.ts";
import { methodOrMagic } from "../payments/attach.ts";
import { paymentRefused } from "../payments/failures.ts";
import { newMandate } from "../payments/mandates.ts";
import { newPaymentIntent } from "../payments/new-payment-intent.ts";
import { cancelPayment, confirmPayment } from "../payments/payment-intents.ts";
import { acceptanceOf, mandateData } from "./setup-intents.ts";

const confirmation = { payment_method: text, mandate_data: mandateData, off_session: flag, return_url: text };
const createParams = object<Stripe.PaymentIntentCreateParams>()({
  ...confirmation,
  allowed_payment_method_types: list(oneOf("card", "sepa_debit")),
  amount: required(integer),
  confirm: flag,
  currency: required(text),
  customer: text,
  description: text,
  metadata,
});
const updateParams = object<Stripe.PaymentIntentUpdateParams>()({
  description: text,
  metadata: clearable(metadata),
});
const listParams = object<Stripe.PaymentIntentListParams>()({ ...paging, customer: text });
const nothing = object<object>()({});

export const paymentIntents: Route[] = [
  write("/v1/payment_intents", createParams, ({ scope }, params) => create(scope, params)),
  read("/v1/payment_intents", listParams, ({ scope, url }, params) =>
    page(
      all(scope, "payment_intents").filter(
        (row) => params.customer === undefined || idOf(row.customer) === params.customer,
      ),
      params,
      url,
    ),
  ),
  read("/v1/payment_intents/:id", nothing, ({ scope, id }) => get(scope, "payment_intents", id)),
  write("/v1/payment_intents/:id", updateParams, ({ scope, id }, params) => {
    const intent = get(scope, "payment_intents", id);
    intent.metadata = mergeMetadata(intent.metadata, params.metadata);
    if (params.description !== undefined) intent.description = params.description;
    return save(scope, "payment_intents", intent);
  }),
  write(
    "/v1/payment_intents/:id/confirm",
    object<Stripe.PaymentIntentConfirmParams>()(confirmation),
    ({ scope, id }, params) => confirm(scope, get(scope, "payment_intents", id), params),
  ),
  write("/v1/payment_intents/:id/cancel", nothing, ({ scope, id }) => {
    const intent = get(scope, "payment_intents", id);
    refuseFinal(intent, ["succeeded", "processing", "canceled"]);
    cancelPayment(scope, intent, null);
    return intent;
  }),
];

function create(scope: Scope, params: Out<typeof createParams>): Stripe.PaymentIntent {
  if (params.amount < 50) throw invalid("Amount must be at least €0.50 eur", "amount", "amount_too_small");
  if (params.customer !== undefined) get(scope, "customers", params.customer, "customer");
  const intent = newPaymentIntent(scope, {
    amount: params.amount,
    currency: params.currency,
    customer: params.customer ?? null,
    description: params.description ?? null,
    metadata: mergeMetadata({}, params.metadata),
    method: params.payment_method === undefined ? null : methodOrMagic(scope, params.payment_method).id,
  });
  return params.confirm === true
    ? confirm(scope, intent, { ...params, payment_method: idOf(intent.payment_method) })
    : intent;
}

interface Confirmation {
  payment_method?: string | null;
  mandate_data?: Out<typeof mandateData>;
  return_url?: string;
}

function confirm(scope: Scope, intent: Stripe.PaymentIntent, params: Confirmation): Stripe.PaymentIntent {
  refuseFinal(intent, ["succeeded", "processing", "canceled"]);
  const given = params.payment_method ?? idOf(intent.payment_method);
  const method = given === null ? null : methodOrMagic(scope, given).id;
  const acceptance = acceptanceOf(params.mandate_data);
  if (acceptance !== null && method !== null)
    newMandate(scope, method, timeOf(scope, intent.customer), acceptance);
  confirmPayment(scope, intent, method, params.return_url ?? null);
  const invoice = invoiceOfIntent(scope, intent.id);
  if (invoice?.status === "open") recordOutcome(scope, invoice, intent);
  if (intent.status === "requires_payment_method") throw paymentRefused(intent);
  return intent;
}

function refuseFinal(intent: Stripe.PaymentIntent, statuses: readonly string[]): void {
  if (!statuses.includes(intent.status)) return;
  const message = `This PaymentIntent's status is ${intent.status}: it can no longer change.`;
  throw invalid(message, undefined, "payment_intent_unexpected_state");
}
