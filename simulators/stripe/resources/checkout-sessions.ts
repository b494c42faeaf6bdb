import type Stripe from "stripe";
import { invalid } from "../core/api-error.ts";
import { emit } from "../core/events.ts";
import { page, paging } from "../core/lists.ts";
import { integer, list, metadata, object, oneOf, required, text, type Out } from "../core/params.ts";
import { read, write, type Route } from "../core/router.ts";
import { mergeMetadata } from "../core/shared-params.ts";
import { day, timeOf } from "../core/time.ts";
import { all, get, idOf, newId, save, type Scope } from "../core/world.ts";
import { canTakePayments } from "../core/capabilities.ts";
import { newSetupIntent } from "../payments/setup-intents.ts";

const createParams = object<Stripe.Checkout.SessionCreateParams>()({
  mode: required(oneOf("setup")),
  allowed_payment_method_types: list(oneOf("card", "sepa_debit")),
  cancel_url: text,
  client_reference_id: text,
  currency: text,
  customer: text,
  expires_at: integer,
  locale: oneOf("auto", "fr", "en"),
  metadata,
  setup_intent_data: object<Stripe.Checkout.SessionCreateParams.SetupIntentData>()({
    description: text,
    metadata,
  }),
  success_url: text,
  ui_mode: oneOf("hosted_page"),
});
const listParams = object<Stripe.Checkout.SessionListParams>()({ ...paging, customer: text });

export const checkoutSessions: Route[] = [
  write("/v1/checkout/sessions", createParams, ({ scope }, params) => create(scope, params)),
  read("/v1/checkout/sessions", listParams, ({ scope, url }, params) =>
    page(
      all(scope, "checkout_sessions").filter(
        (row) => params.customer === undefined || idOf(row.customer) === params.customer,
      ),
      params,
      url,
    ),
  ),
  read("/v1/checkout/sessions/:id", object<object>()({}), ({ scope, id }) =>
    get(scope, "checkout_sessions", id),
  ),
  write("/v1/checkout/sessions/:id/expire", object<object>()({}), ({ scope, id }) => {
    const session = get(scope, "checkout_sessions", id);
    if (session.status !== "open") {
      throw invalid(`Only Checkout Sessions with a status in ["open"] can be expired.`);
    }
    Object.assign(session, { status: "expired", url: null });
    emit(scope, "checkout.session.expired", session);
    return save(scope, "checkout_sessions", session);
  }),
];

function create(scope: Scope, params: Out<typeof createParams>): Stripe.Checkout.Session {
  if (!canTakePayments(scope.account))
    throw invalid("This account cannot take payments yet.", undefined, "account_invalid");
  if (params.success_url === undefined) {
    throw invalid("Missing required param: success_url.", "success_url", "parameter_missing");
  }
  if (params.customer !== undefined) get(scope, "customers", params.customer, "customer");
  const types = params.allowed_payment_method_types ?? ["card", "sepa_debit"];
  const intent = newSetupIntent(scope, {
    customer: params.customer ?? null,
    types,
    metadata: mergeMetadata({}, params.setup_intent_data?.metadata),
    description: params.setup_intent_data?.description ?? null,
  });
  const id = newId(scope, "cs_test");
  const created = timeOf(scope, params.customer);
  return save(scope, "checkout_sessions", {
    ...blank,
    id,
    allowed_payment_method_types: types,
    cancel_url: params.cancel_url ?? null,
    client_reference_id: params.client_reference_id ?? null,
    created,
    currency: params.currency ?? null,
    customer: params.customer ?? null,
    expires_at: params.expires_at ?? created + day,
    locale: params.locale ?? null,
    metadata: mergeMetadata({}, params.metadata),
    payment_method_types: types,
    setup_intent: intent.id,
    success_url: params.success_url.replaceAll("{CHECKOUT_SESSION_ID}", id),
    url: `${scope.world.settings.origin}/checkout/${id}`,
  });
}

const blank = {
  object: "checkout.session",
  adaptive_pricing: null,
  after_expiration: null,
  allow_promotion_codes: null,
  amount_subtotal: null,
  amount_total: null,
  automatic_tax: { enabled: false, liability: null, provider: null, status: null },
  billing_address_collection: null,
  client_secret: null,
  collected_information: null,
  consent: null,
  consent_collection: null,
  currency_conversion: null,
  custom_fields: [],
  custom_text: {
    after_submit: null,
    shipping_address: null,
    submit: null,
    terms_of_service_acceptance: null,
  },
  customer_account: null,
  customer_creation: null,
  customer_details: null,
  customer_email: null,
  discounts: null,
  integration_identifier: null,
  invoice: null,
  invoice_creation: null,
  livemode: false,
  managed_payments: null,
  mode: "setup",
  origin_context: null,
  payment_intent: null,
  payment_link: null,
  payment_method_collection: "always",
  payment_method_configuration_details: null,
  payment_method_options: null,
  payment_status: "no_payment_required",
  permissions: null,
  recovered_from: null,
  saved_payment_method_options: null,
  shipping_address_collection: null,
  shipping_cost: null,
  shipping_options: [],
  status: "open",
  submit_type: null,
  subscription: null,
  total_details: null,
  ui_mode: "hosted_page",
  wallet_options: null,
} satisfies Partial<Stripe.Checkout.Session>;
