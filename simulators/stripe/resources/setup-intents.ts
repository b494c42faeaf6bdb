import type Stripe from "stripe";
import { ApiError, invalid } from "../core/api-error.ts";
import { emit } from "../core/events.ts";
import { page, paging } from "../core/lists.ts";
import { clearable, flag, list, metadata, object, oneOf, required, text, type Out } from "../core/params.ts";
import { read, write, type Route } from "../core/router.ts";
import { mergeMetadata } from "../core/shared-params.ts";
import { all, get, idOf, save, type Scope } from "../core/world.ts";
import { methodOrMagic } from "../payments/attach.ts";
import type { Acceptance } from "../payments/mandates.ts";
import { confirmSetup, newSetupIntent } from "../payments/setup-intents.ts";

const nothing = object<object>()({});
export const mandateData = object<Stripe.SetupIntentConfirmParams.MandateData>()({
  customer_acceptance: required(
    object<Stripe.SetupIntentConfirmParams.MandateData.CustomerAcceptance>()({
      type: required(oneOf("online", "offline")),
      online: object<Stripe.SetupIntentConfirmParams.MandateData.CustomerAcceptance.Online>()({
        ip_address: text,
        user_agent: text,
      }),
      offline: nothing,
    }),
  ),
});
const confirmation = { payment_method: text, mandate_data: mandateData, return_url: text };
const createParams = object<Stripe.SetupIntentCreateParams>()({
  ...confirmation,
  confirm: flag,
  customer: text,
  description: text,
  metadata,
  allowed_payment_method_types: list(oneOf("card", "sepa_debit")),
  usage: oneOf("off_session", "on_session"),
});
const updateParams = object<Stripe.SetupIntentUpdateParams>()({
  description: text,
  metadata: clearable(metadata),
});
const listParams = object<Stripe.SetupIntentListParams>()({
  ...paging,
  customer: text,
  payment_method: text,
});

export const setupIntents: Route[] = [
  write("/v1/setup_intents", createParams, ({ scope }, params) => create(scope, params)),
  read("/v1/setup_intents", listParams, ({ scope, url }, params) =>
    page(
      all(scope, "setup_intents").filter(
        (row) =>
          (params.customer === undefined || idOf(row.customer) === params.customer) &&
          (params.payment_method === undefined || idOf(row.payment_method) === params.payment_method),
      ),
      params,
      url,
    ),
  ),
  read("/v1/setup_intents/:id", nothing, ({ scope, id }) => get(scope, "setup_intents", id)),
  write("/v1/setup_intents/:id", updateParams, ({ scope, id }, params) => {
    const intent = get(scope, "setup_intents", id);
    intent.metadata = mergeMetadata(intent.metadata, params.metadata);
    if (params.description !== undefined) intent.description = params.description;
    return save(scope, "setup_intents", intent);
  }),
  write(
    "/v1/setup_intents/:id/confirm",
    object<Stripe.SetupIntentConfirmParams>()(confirmation),
    ({ scope, id }, params) => confirm(scope, get(scope, "setup_intents", id), params),
  ),
  write("/v1/setup_intents/:id/cancel", nothing, ({ scope, id }) => {
    const intent = get(scope, "setup_intents", id);
    if (intent.status === "succeeded")
      throw invalid("You cannot cancel this SetupIntent.", undefined, "setup_intent_unexpected_state");
    Object.assign(intent, { status: "canceled", next_action: null });
    emit(scope, "setup_intent.canceled", intent);
    return save(scope, "setup_intents", intent);
  }),
];

function create(scope: Scope, params: Out<typeof createParams>): Stripe.SetupIntent {
  if (params.customer !== undefined) get(scope, "customers", params.customer, "customer");
  const intent = newSetupIntent(scope, {
    customer: params.customer ?? null,
    types: params.allowed_payment_method_types ?? ["card", "sepa_debit"],
    metadata: mergeMetadata({}, params.metadata),
    description: params.description ?? null,
  });
  return params.confirm === true ? confirm(scope, intent, params) : intent;
}

interface Confirmation {
  payment_method?: string;
  mandate_data?: Out<typeof mandateData>;
  return_url?: string;
}

function confirm(scope: Scope, intent: Stripe.SetupIntent, params: Confirmation): Stripe.SetupIntent {
  if (params.payment_method === undefined) {
    throw invalid("You must provide a payment_method.", "payment_method", "parameter_missing");
  }
  const method = methodOrMagic(scope, params.payment_method);
  const done = confirmSetup(
    scope,
    intent,
    method,
    acceptanceOf(params.mandate_data),
    params.return_url ?? null,
  );
  const error = done.last_setup_error;
  if (done.status !== "requires_payment_method" || error === null) return done;
  throw new ApiError(402, {
    type: "card_error",
    message: error.message ?? "Your card was declined.",
    ...(error.code === undefined ? {} : { code: error.code }),
    ...(error.decline_code === undefined ? {} : { decline_code: error.decline_code }),
    setup_intent: done,
  });
}

export function acceptanceOf(data: Out<typeof mandateData> | undefined): Acceptance | null {
  if (data === undefined) return null;
  const { online } = data.customer_acceptance;
  return { ip_address: online?.ip_address ?? null, user_agent: online?.user_agent ?? null };
}
