import type Stripe from "stripe";
import { invalid } from "../core/api-error.ts";
import { page, paging } from "../core/lists.ts";
import { clearable, integer, metadata, object, oneOf, text, type Out } from "../core/params.ts";
import { read, write, type Route } from "../core/router.ts";
import { mergeMetadata } from "../core/shared-params.ts";
import { all, get, idOf, type Scope } from "../core/world.ts";
import { refundCharge } from "../payments/refunds.ts";

const createParams = object<Stripe.RefundCreateParams>()({
  amount: integer,
  charge: text,
  metadata: clearable(metadata),
  payment_intent: text,
  reason: oneOf("duplicate", "fraudulent", "requested_by_customer"),
});
const listParams = object<Stripe.RefundListParams>()({ ...paging, charge: text, payment_intent: text });

export const refunds: Route[] = [
  write("/v1/refunds", createParams, ({ scope }, params) => {
    const charge = chargeFor(scope, params);
    return refundCharge(scope, charge, {
      amount: params.amount ?? charge.amount_captured - charge.amount_refunded,
      reason: params.reason ?? null,
      metadata: mergeMetadata({}, params.metadata),
    });
  }),
  read("/v1/refunds", listParams, ({ scope, url }, params) =>
    page(
      all(scope, "refunds").filter(
        (row) =>
          (params.charge === undefined || idOf(row.charge) === params.charge) &&
          (params.payment_intent === undefined || idOf(row.payment_intent) === params.payment_intent),
      ),
      params,
      url,
    ),
  ),
  read("/v1/refunds/:id", object<object>()({}), ({ scope, id }) => get(scope, "refunds", id)),
];

function chargeFor(scope: Scope, params: Out<typeof createParams>): Stripe.Charge {
  if (params.charge !== undefined) return get(scope, "charges", params.charge, "charge");
  const intent = get(scope, "payment_intents", params.payment_intent ?? "", "payment_intent");
  const charge = idOf(intent.latest_charge);
  if (intent.status !== "succeeded" || charge === null) {
    throw invalid("This PaymentIntent does not have a successful charge to refund.", "payment_intent");
  }
  return get(scope, "charges", charge);
}
