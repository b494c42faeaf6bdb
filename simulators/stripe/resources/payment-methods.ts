import type Stripe from "stripe";
import { invalid } from "../core/api-error.ts";
import { emit } from "../core/events.ts";
import { page, paging } from "../core/lists.ts";
import { clearable, integer, metadata, object, oneOf, required, text, type Out } from "../core/params.ts";
import { read, write, type Route } from "../core/router.ts";
import { address, mergeMetadata, toAddress } from "../core/shared-params.ts";
import { all, fact, find, get, idOf, save, setFact, type Scope } from "../core/world.ts";
import { attachMethod, methodOrMagic } from "../payments/attach.ts";
import { newCard, newSepaDebit, type BillingDetails } from "../payments/new-method.ts";

const billingDetails = object<Stripe.PaymentMethodCreateParams.BillingDetails>()({
  address: clearable(address),
  email: clearable(text),
  name: clearable(text),
  phone: clearable(text),
});
const createParams = object<Stripe.PaymentMethodCreateParams>()({
  type: required(oneOf("card", "sepa_debit")),
  billing_details: billingDetails,
  card: object<Stripe.PaymentMethodCreateParams.Card>()({
    number: required(text),
    exp_month: required(integer),
    exp_year: required(integer),
    cvc: text,
  }),
  sepa_debit: object<Stripe.PaymentMethodCreateParams.SepaDebit>()({ iban: required(text) }),
  metadata,
});
const updateParams = object<Stripe.PaymentMethodUpdateParams>()({
  billing_details: billingDetails,
  metadata: clearable(metadata),
});
const methodType = oneOf("card", "sepa_debit");
const listParams = object<Stripe.PaymentMethodListParams>()({ ...paging, customer: text, type: methodType });
const customerListParams = object<Stripe.CustomerListPaymentMethodsParams>()({ ...paging, type: methodType });
const attachParams = object<Stripe.PaymentMethodAttachParams>()({ customer: required(text) });
const nothing = object<object>()({});

export const paymentMethods: Route[] = [
  write("/v1/payment_methods", createParams, ({ scope }, params) => create(scope, params)),
  read("/v1/payment_methods", listParams, ({ scope, url }, params) =>
    page(methodsOf(scope, params.customer, params.type), params, url),
  ),
  read("/v1/payment_methods/:id", nothing, ({ scope, id }) => get(scope, "payment_methods", id)),
  write("/v1/payment_methods/:id", updateParams, ({ scope, id }, params) => {
    const method = get(scope, "payment_methods", id);
    method.metadata = mergeMetadata(method.metadata, params.metadata);
    Object.assign(method.billing_details, detailsOf(params.billing_details));
    emit(scope, "payment_method.updated", method);
    return save(scope, "payment_methods", method);
  }),
  write("/v1/payment_methods/:id/attach", attachParams, ({ scope, id }, params) => {
    get(scope, "customers", params.customer, "customer");
    return attachMethod(scope, methodOrMagic(scope, id), params.customer);
  }),
  write("/v1/payment_methods/:id/detach", nothing, ({ scope, id }) =>
    detach(scope, get(scope, "payment_methods", id)),
  ),
  read("/v1/customers/:id/payment_methods", customerListParams, ({ scope, id, url }, params) => {
    get(scope, "customers", id, "customer");
    return page(methodsOf(scope, id, params.type), params, url);
  }),
  read("/v1/customers/:id/payment_methods/:method", nothing, ({ scope, id, subId }) => {
    const method = find(scope, "payment_methods", subId);
    if (method === undefined || idOf(method.customer) !== id)
      throw invalid("No such payment method.", "payment_method");
    return method;
  }),
];

function methodsOf(
  scope: Scope,
  customer: string | undefined,
  type: string | undefined,
): Stripe.PaymentMethod[] {
  return all(scope, "payment_methods").filter(
    (row) =>
      customer !== undefined && idOf(row.customer) === customer && (type === undefined || row.type === type),
  );
}

function create(scope: Scope, params: Out<typeof createParams>): Stripe.PaymentMethod {
  const details = detailsOf(params.billing_details);
  if (params.type === "card") {
    if (params.card === undefined)
      throw invalid("Missing required param: card.", "card", "parameter_missing");
    return withMetadata(scope, newCard(scope, params.card, details), params.metadata);
  }
  if (params.sepa_debit === undefined) {
    throw invalid("Missing required param: sepa_debit.", "sepa_debit", "parameter_missing");
  }
  return withMetadata(scope, newSepaDebit(scope, params.sepa_debit.iban, details), params.metadata);
}

function withMetadata(
  scope: Scope,
  method: Stripe.PaymentMethod,
  given: Record<string, string | null> | undefined,
) {
  method.metadata = mergeMetadata({}, given);
  return save(scope, "payment_methods", method);
}

export function detailsOf(given: Out<typeof billingDetails> | undefined): BillingDetails {
  const { address: place, ...rest } = given ?? {};
  return { ...rest, ...(place === undefined ? {} : { address: place === null ? null : toAddress(place) }) };
}

/** Once detached a method is gone for good, and nothing keeps it as its default. */
function detach(scope: Scope, method: Stripe.PaymentMethod): Stripe.PaymentMethod {
  if (method.customer === null)
    throw invalid("The payment method you provided is not attached to a customer.");
  for (const customer of all(scope, "customers")) {
    if (idOf(customer.invoice_settings.default_payment_method) !== method.id) continue;
    customer.invoice_settings.default_payment_method = null;
    save(scope, "customers", customer);
  }
  for (const subscription of all(scope, "subscriptions")) {
    if (idOf(subscription.default_payment_method) !== method.id) continue;
    subscription.default_payment_method = null;
    save(scope, "subscriptions", subscription);
  }
  const customer = idOf(method.customer);
  method.customer = null;
  const instrument = fact(scope, "instruments", method.id);
  if (instrument !== undefined) setFact(scope, "instruments", method.id, { ...instrument, detached: true });
  emit(scope, "payment_method.detached", method, { customer });
  return save(scope, "payment_methods", method);
}
