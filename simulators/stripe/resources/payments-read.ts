import type Stripe from "stripe";
import { page, paging } from "../core/lists.ts";
import { flag, metadata, object, text } from "../core/params.ts";
import { read, write, type Route } from "../core/router.ts";
import { mergeMetadata } from "../core/shared-params.ts";
import { all, get, idOf, save } from "../core/world.ts";
import { closeDispute } from "../payments/disputes.ts";

const nothing = object<object>()({});

export const mandates: Route[] = [
  read("/v1/mandates/:id", nothing, ({ scope, id }) => get(scope, "mandates", id)),
];

const paymentParams = object<Stripe.InvoicePaymentListParams>()({
  ...paging,
  invoice: text,
  payment: object<Stripe.InvoicePaymentListParams.Payment>()({ payment_intent: text, type: text }),
  status: text,
});

export const invoicePayments: Route[] = [
  read("/v1/invoice_payments", paymentParams, ({ scope, url }, params) =>
    page(
      all(scope, "invoice_payments").filter(
        (row) =>
          (params.invoice === undefined || idOf(row.invoice) === params.invoice) &&
          (params.status === undefined || row.status === params.status) &&
          (params.payment?.payment_intent === undefined ||
            idOf(row.payment.payment_intent) === params.payment.payment_intent),
      ),
      params,
      url,
    ),
  ),
  read("/v1/invoice_payments/:id", nothing, ({ scope, id }) => get(scope, "invoice_payments", id)),
];

const chargeParams = object<Stripe.ChargeListParams>()({ ...paging, customer: text, payment_intent: text });

export const charges: Route[] = [
  read("/v1/charges", chargeParams, ({ scope, url }, params) =>
    page(
      all(scope, "charges").filter(
        (row) =>
          (params.customer === undefined || idOf(row.customer) === params.customer) &&
          (params.payment_intent === undefined || idOf(row.payment_intent) === params.payment_intent),
      ),
      params,
      url,
    ),
  ),
  read("/v1/charges/:id", nothing, ({ scope, id }) => get(scope, "charges", id)),
];

const disputeParams = object<Stripe.DisputeListParams>()({ ...paging, charge: text, payment_intent: text });

export const disputes: Route[] = [
  read("/v1/disputes", disputeParams, ({ scope, url }, params) =>
    page(
      all(scope, "disputes").filter(
        (row) =>
          (params.charge === undefined || idOf(row.charge) === params.charge) &&
          (params.payment_intent === undefined || idOf(row.payment_intent) === params.payment_intent),
      ),
      params,
      url,
    ),
  ),
  read("/v1/disputes/:id", nothing, ({ scope, id }) => get(scope, "disputes", id)),
  write(
    "/v1/disputes/:id",
    object<Stripe.DisputeUpdateParams>()({ metadata, submit: flag }),
    ({ scope, id }, params) => {
      const dispute = get(scope, "disputes", id);
      dispute.metadata = mergeMetadata(dispute.metadata, params.metadata);
      return save(scope, "disputes", dispute);
    },
  ),
  write("/v1/disputes/:id/close", nothing, ({ scope, id }) =>
    closeDispute(scope, get(scope, "disputes", id), "lost"),
  ),
];
