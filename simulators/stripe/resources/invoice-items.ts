import type Stripe from "stripe";
import { replaceLines } from "../billing/replace-lines.ts";
import { addPendingItem, pendingLines } from "../billing/pending-items.ts";
import { invalid } from "../core/api-error.ts";
import { page, paging } from "../core/lists.ts";
import { emit } from "../core/events.ts";
import {
  clearable,
  flag,
  integer,
  list,
  metadata,
  object,
  required,
  text,
  type Out,
} from "../core/params.ts";
import { read, remove, write, type Route } from "../core/router.ts";
import { mergeMetadata } from "../core/shared-params.ts";
import { timeOf } from "../core/time.ts";
import { all, drop, get, idOf, type Scope } from "../core/world.ts";
import { ratesOf } from "./tax-rates.ts";

const createParams = object<Stripe.InvoiceItemCreateParams>()({
  amount: integer,
  currency: text,
  customer: required(text),
  description: text,
  invoice: text,
  metadata: clearable(metadata),
  period: object<Stripe.InvoiceItemCreateParams.Period>()({
    start: required(integer),
    end: required(integer),
  }),
  pricing: object<Stripe.InvoiceItemCreateParams.Pricing>()({ price: text }),
  quantity: integer,
  subscription: text,
  tax_rates: list(text),
});
const listParams = object<Stripe.InvoiceItemListParams>()({
  ...paging,
  customer: text,
  invoice: text,
  pending: flag,
});
const nothing = object<object>()({});

export const invoiceItems: Route[] = [
  write("/v1/invoiceitems", createParams, ({ scope }, params) => create(scope, params)),
  read("/v1/invoiceitems", listParams, ({ scope, url }, params) =>
    page(
      all(scope, "invoice_items").filter(
        (row) =>
          (params.customer === undefined || idOf(row.customer) === params.customer) &&
          (params.invoice === undefined || idOf(row.invoice) === params.invoice) &&
          (params.pending === undefined || (row.invoice === null) === params.pending),
      ),
      params,
      url,
    ),
  ),
  read("/v1/invoiceitems/:id", nothing, ({ scope, id }) => get(scope, "invoice_items", id)),
  remove("/v1/invoiceitems/:id", nothing, ({ scope, id }): Stripe.DeletedInvoiceItem => {
    const item = get(scope, "invoice_items", id);
    if (item.invoice !== null)
      throw invalid("You cannot delete an invoice item that is attached to an invoice.");
    emit(scope, "invoiceitem.deleted", item);
    drop(scope, "invoice_items", id);
    return { id, object: "invoiceitem", deleted: true };
  }),
];

function create(scope: Scope, params: Out<typeof createParams>): Stripe.InvoiceItem {
  const customer = get(scope, "customers", params.customer, "customer");
  const price =
    params.pricing?.price === undefined ? null : get(scope, "prices", params.pricing.price, "pricing[price]");
  const quantity = params.quantity ?? 1;
  const amount = params.amount ?? (price?.unit_amount ?? 0) * quantity;
  if (params.amount === undefined && price === null) {
    throw invalid("You must pass one of: amount, pricing.", "amount", "parameter_missing");
  }
  const now = timeOf(scope, customer.id);
  const line = {
    amount,
    description: params.description ?? "",
    quantity,
    price,
    period: params.period ?? { start: now, end: now },
    proration: false,
    subscription: params.subscription ?? null,
    item: null,
    invoiceItem: null,
    rates: ratesOf(scope, params.tax_rates ?? [], "tax_rates"),
    metadata: mergeMetadata({}, params.metadata),
  };
  const item = addPendingItem(scope, customer.id, price?.currency ?? params.currency ?? "eur", line, now);
  if (params.invoice !== undefined) attach(scope, item, get(scope, "invoices", params.invoice, "invoice"));
  return item;
}

function attach(scope: Scope, item: Stripe.InvoiceItem, invoice: Stripe.Invoice): void {
  if (invoice.status !== "draft")
    throw invalid("This invoice is no longer editable.", "invoice", "invoice_not_editable");
  item.invoice = invoice.id;
  const items = all(scope, "invoice_items").filter((row) => idOf(row.invoice) === invoice.id);
  replaceLines(scope, invoice, pendingLines(scope, items.toReversed(), invoice.default_tax_rates));
}
