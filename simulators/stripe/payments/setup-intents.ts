import type Stripe from "stripe";
import { invalid } from "../core/api-error.ts";
import { emit } from "../core/events.ts";
import { timeOf } from "../core/time.ts";
import { dropFact, fact, get, idOf, newId, save, setFact, type Scope } from "../core/world.ts";
import { testCards } from "./cards.ts";
import { declined, refusedChallenge, type Failure } from "./failures.ts";
import { newMandate, type Acceptance } from "./mandates.ts";

export interface SetupInput {
  customer: string | null;
  types: string[];
  metadata: Stripe.Metadata;
  description: string | null;
}

export function newSetupIntent(scope: Scope, input: SetupInput): Stripe.SetupIntent {
  const id = newId(scope, "seti");
  const intent: Stripe.SetupIntent = {
    id,
    object: "setup_intent",
    allowed_payment_method_types: null,
    application: null,
    automatic_payment_methods: null,
    cancellation_reason: null,
    client_secret: `${id}_secret_simulated`,
    created: timeOf(scope, input.customer),
    customer: input.customer,
    customer_account: null,
    description: input.description,
    excluded_payment_method_types: null,
    flow_directions: null,
    last_setup_error: null,
    latest_attempt: null,
    livemode: false,
    mandate: null,
    metadata: input.metadata,
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: input.types,
    single_use_mandate: null,
    status: "requires_payment_method",
    usage: "off_session",
  };
  save(scope, "setup_intents", intent);
  emit(scope, "setup_intent.created", intent);
  return intent;
}

/** Ends in succeeded, requires_action (3-D Secure) or requires_payment_method. */
export function confirmSetup(
  scope: Scope,
  intent: Stripe.SetupIntent,
  method: Stripe.PaymentMethod,
  acceptance: Acceptance | null,
  returnUrl: string | null,
): Stripe.SetupIntent {
  if (!intent.payment_method_types.includes(method.type)) {
    throw invalid(
      `The PaymentMethod provided (${method.type}) is not allowed for this SetupIntent.`,
      "payment_method",
    );
  }
  intent.payment_method = method.id;
  if (method.type === "sepa_debit") {
    if (acceptance === null) {
      throw invalid("This SetupIntent requires a mandate, but no mandate_data was provided.", "mandate_data");
    }
    const at = timeOf(scope, intent.customer);
    intent.mandate = newMandate(scope, method.id, at, acceptance).id;
    return succeedSetup(scope, intent);
  }
  const answer = testCards[fact(scope, "instruments", method.id)?.number ?? ""]?.setup ?? "generic_decline";
  if (answer === "accept") return succeedSetup(scope, intent);
  if (answer !== "challenge") return failSetup(scope, intent, declined(answer));
  setFact(scope, "challenges", intent.id, { return_url: returnUrl });
  intent.status = "requires_action";
  const url = `${scope.world.settings.origin}/challenges/${intent.id}`;
  intent.next_action = { type: "redirect_to_url", redirect_to_url: { url, return_url: returnUrl } };
  save(scope, "setup_intents", intent);
  emit(scope, "setup_intent.requires_action", intent);
  return intent;
}

export function resolveSetupChallenge(scope: Scope, intent: Stripe.SetupIntent, accepted: boolean) {
  dropFact(scope, "challenges", intent.id);
  intent.next_action = null;
  return accepted
    ? succeedSetup(scope, intent)
    : failSetup(scope, intent, { ...refusedChallenge, code: "setup_intent_authentication_failure" });
}

function succeedSetup(scope: Scope, intent: Stripe.SetupIntent): Stripe.SetupIntent {
  const method = get(scope, "payment_methods", idOf(intent.payment_method) ?? "");
  const instrument = fact(scope, "instruments", method.id);
  if (instrument !== undefined)
    setFact(scope, "instruments", method.id, { ...instrument, authenticated: true });
  const customer = idOf(intent.customer);
  if (customer !== null && idOf(method.customer) !== customer) {
    method.customer = customer;
    save(scope, "payment_methods", method);
    emit(scope, "payment_method.attached", method);
  }
  intent.status = "succeeded";
  intent.last_setup_error = null;
  save(scope, "setup_intents", intent);
  emit(scope, "setup_intent.succeeded", intent);
  return intent;
}

function failSetup(scope: Scope, intent: Stripe.SetupIntent, failure: Failure): Stripe.SetupIntent {
  intent.status = "requires_payment_method";
  intent.payment_method = null;
  intent.last_setup_error = { ...failure };
  save(scope, "setup_intents", intent);
  emit(scope, "setup_intent.setup_failed", intent);
  return intent;
}
