import type Stripe from "stripe";
import { collectInvoice, markPaid, markUncollectible, voidInvoice } from "../billing/collection.ts";
import { finaliseInvoice } from "../billing/finalisation.ts";
import { intentOfInvoice, subscriptionIdOf } from "../billing/invoice-links.ts";
import { invalid } from "../core/api-error.ts";
import { page, paging } from "../core/lists.ts";
import { clearable, flag, metadata, object, oneOf, text, type Out } from "../core/params.ts";
import { read, remove, write, type Route } from "../core/router.ts";
import { inRange, mergeMetadata, range } from "../core/shared-params.ts";
import { emit } from "../core/events.ts";
import { all, drop, get, idOf, save, type Scope } from "../core/world.ts";
import { checkMethod } from "../billing/new-subscription.ts";
import { paymentRefused } from "../payments/failures.ts";
import { createInvoice, invoiceParams } from "./invoice-create.ts";
import { preview, previewParams } from "./invoice-preview.ts";

const listParams = object<Stripe.InvoiceListParams>()({
  ...paging,
  created: range,
  customer: text,
  status: oneOf("draft", "open", "paid", "uncollectible", "void"),
  subscription: text,
});
const payParams = object<Stripe.InvoicePayParams>()({
  off_session: flag,
  paid_out_of_band: flag,
  payment_method: text,
});
const updateParams = object<Stripe.InvoiceUpdateParams>()({
  auto_advance: flag,
  default_payment_method: text,
  description: text,
  footer: text,
  metadata: clearable(metadata),
});
const finaliseParams = object<Stripe.InvoiceFinalizeInvoiceParams>()({ auto_advance: flag });
const nothing = object<object>()({});

export const invoices: Route[] = [
  write("/v1/invoices", invoiceParams, ({ scope }, params) => createInvoice(scope, params)),
  write("/v1/invoices/create_preview", previewParams, ({ scope }, params) => preview(scope, params)),
  read("/v1/invoices", listParams, ({ scope, url }, params) =>
    page(
      all(scope, "invoices").filter((row) => wanted(row, params)),
      params,
      url,
    ),
  ),
  read("/v1/invoices/:id", nothing, ({ scope, id }) => get(scope, "invoices", id)),
  read(
    "/v1/invoices/:id/lines",
    object<Stripe.InvoiceListLineItemsParams>()(paging),
    ({ scope, id, url }, params) => page(get(scope, "invoices", id).lines.data, params, url),
  ),
  write("/v1/invoices/:id", updateParams, ({ scope, id }, params) => {
    const invoice = get(scope, "invoices", id);
    const { metadata: changes, ...plain } = params;
    Object.assign(invoice, plain, { metadata: mergeMetadata(invoice.metadata, changes) });
    emit(scope, "invoice.updated", invoice);
    return save(scope, "invoices", invoice);
  }),
  remove("/v1/invoices/:id", nothing, ({ scope, id }): Stripe.DeletedInvoice => {
    expectStatus(get(scope, "invoices", id), ["draft"], "delete");
    drop(scope, "invoices", id);
    return { id, object: "invoice", deleted: true };
  }),
  write("/v1/invoices/:id/finalize", finaliseParams, ({ scope, id }, params) => {
    const invoice = get(scope, "invoices", id);
    expectStatus(invoice, ["draft"], "finalize");
    if (params.auto_advance !== undefined) invoice.auto_advance = params.auto_advance;
    return finaliseInvoice(scope, invoice);
  }),
  write("/v1/invoices/:id/pay", payParams, ({ scope, id }, params) =>
    pay(scope, get(scope, "invoices", id), params),
  ),
  write("/v1/invoices/:id/void", nothing, ({ scope, id }) => {
    const invoice = get(scope, "invoices", id);
    expectStatus(invoice, ["open", "uncollectible"], "void");
    return voidInvoice(scope, invoice);
  }),
  write("/v1/invoices/:id/mark_uncollectible", nothing, ({ scope, id }) => {
    const invoice = get(scope, "invoices", id);
    expectStatus(invoice, ["open"], "mark as uncollectible");
    return markUncollectible(scope, invoice);
  }),
];

function wanted(row: Stripe.Invoice, params: Out<typeof listParams>): boolean {
  return (
    (params.customer === undefined || idOf(row.customer) === params.customer) &&
    (params.status === undefined || row.status === params.status) &&
    (params.subscription === undefined || subscriptionIdOf(row) === params.subscription) &&
    inRange(row.created, params.created)
  );
}

function expectStatus(invoice: Stripe.Invoice, allowed: readonly string[], verb: string): void {
  if (allowed.includes(invoice.status ?? "")) return;
  throw invalid(
    `You can only ${verb} an invoice whose status is ${allowed.join(" or ")}; this one is ${invoice.status ?? "unknown"}.`,
    undefined,
    "status_transition_invalid",
  );
}

function pay(scope: Scope, invoice: Stripe.Invoice, params: Out<typeof payParams>): Stripe.Invoice {
  if (invoice.status === "paid") throw invalid("Invoice is already paid", undefined, "invoice_already_paid");
  expectStatus(invoice, ["draft", "open", "uncollectible"], "pay");
  if (invoice.status === "draft") finaliseInvoice(scope, invoice);
  if (params.paid_out_of_band === true) return markPaid(scope, invoice, true);
  const intent = intentOfInvoice(scope, invoice.id);
  if (intent?.status === "processing") {
    throw invalid("This invoice has a payment in progress.", undefined, "payment_intent_unexpected_state");
  }
  if (params.payment_method !== undefined)
    checkMethod(scope, params.payment_method, idOf(invoice.customer) ?? "");
  collectInvoice(scope, invoice, params.payment_method);
  const done = intent?.status === undefined || ["succeeded", "processing"].includes(intent.status);
  if (!done && intent !== undefined) throw paymentRefused(intent);
  return invoice;
}
