import type Stripe from "stripe";
import { emit } from "../core/events.ts";
import { page, paging } from "../core/lists.ts";
import {
  clearable,
  integer,
  list,
  metadata,
  object,
  oneOf,
  required,
  text,
  type Out,
} from "../core/params.ts";
import { read, remove, write, type Route } from "../core/router.ts";
import { address, inRange, mergeMetadata, range, toAddress } from "../core/shared-params.ts";
import { timeOf } from "../core/time.ts";
import { all, drop, get, idOf, newId, save, type Scope } from "../core/world.ts";
import { cancelNow } from "../billing/cancellation.ts";
import { expireFirst } from "../billing/collection.ts";
import { checkMethod } from "../billing/new-subscription.ts";
import { attachMethod, methodOrMagic } from "../payments/attach.ts";
import { createTaxId } from "./tax-ids.ts";

const fields = {
  name: clearable(text),
  email: clearable(text),
  phone: clearable(text),
  description: clearable(text),
  address: clearable(address),
  metadata: clearable(metadata),
  balance: integer,
  preferred_locales: list(text),
  tax_exempt: clearable(oneOf("none", "exempt", "reverse")),
};
const invoiceSettings = {
  default_payment_method: clearable(text),
  footer: clearable(text),
};
const createParams = object<Stripe.CustomerCreateParams>()({
  ...fields,
  test_clock: text,
  payment_method: text,
  invoice_settings: object<Stripe.CustomerCreateParams.InvoiceSettings>()(invoiceSettings),
  tax_id_data: list(
    object<Stripe.CustomerCreateParams.TaxIdDatum>()({ type: required(text), value: required(text) }),
  ),
});
const updateParams = object<Stripe.CustomerUpdateParams>()({
  ...fields,
  invoice_settings: object<Stripe.CustomerUpdateParams.InvoiceSettings>()(invoiceSettings),
});
const listParams = object<Stripe.CustomerListParams>()({
  ...paging,
  email: text,
  created: range,
  test_clock: text,
});

export const customers: Route[] = [
  write("/v1/customers", createParams, ({ scope }, params) => create(scope, params)),
  read("/v1/customers", listParams, ({ scope, url }, params) => {
    const rows = all(scope, "customers").filter(
      (row) =>
        (params.email === undefined || row.email === params.email) &&
        (params.test_clock === undefined || idOf(row.test_clock) === params.test_clock) &&
        inRange(row.created, params.created),
    );
    return page(rows, params, url);
  }),
  read("/v1/customers/:id", object<object>()({}), ({ scope, id }) => get(scope, "customers", id)),
  write("/v1/customers/:id", updateParams, ({ scope, id }, params) => {
    const customer = apply(scope, get(scope, "customers", id), params);
    emit(scope, "customer.updated", customer);
    return customer;
  }),
  remove("/v1/customers/:id", object<object>()({}), ({ scope, id }) => erase(scope, id)),
];

function create(scope: Scope, params: Out<typeof createParams>): Stripe.Customer {
  const clock =
    params.test_clock === undefined ? null : get(scope, "test_clocks", params.test_clock, "test_clock");
  const id = newId(scope, "cus");
  const blank: Stripe.Customer = {
    id,
    object: "customer",
    address: null,
    balance: 0,
    created: clock?.frozen_time ?? scope.world.state.now,
    currency: null,
    default_source: null,
    delinquent: false,
    description: null,
    discount: null,
    email: null,
    invoice_prefix: id.slice(-8).toUpperCase(),
    invoice_settings: {
      custom_fields: null,
      default_payment_method: null,
      footer: null,
      rendering_options: null,
    },
    livemode: false,
    metadata: {},
    name: null,
    next_invoice_sequence: 1,
    phone: null,
    preferred_locales: [],
    shipping: null,
    tax_exempt: "none",
    test_clock: clock?.id ?? null,
  };
  const { payment_method: method, test_clock: _clock, tax_id_data: taxIds = [], ...given } = params;
  save(scope, "customers", blank);
  if (method !== undefined) attachMethod(scope, methodOrMagic(scope, method), id);
  const customer = apply(scope, blank, given);
  emit(scope, "customer.created", customer);
  for (const taxId of taxIds) createTaxId(scope, id, taxId.type, taxId.value);
  return customer;
}

function apply(scope: Scope, customer: Stripe.Customer, params: Out<typeof updateParams>): Stripe.Customer {
  const { invoice_settings: settings, metadata: changes, address: place, ...plain } = params;
  Object.assign(customer, plain);
  if (place !== undefined) customer.address = place === null ? null : toAddress(place);
  customer.metadata = mergeMetadata(customer.metadata, changes);
  if (settings?.footer !== undefined) customer.invoice_settings.footer = settings.footer;
  if (settings?.default_payment_method !== undefined) {
    const method = settings.default_payment_method;
    if (method !== null) checkMethod(scope, method, customer.id);
    customer.invoice_settings.default_payment_method = method;
  }
  return save(scope, "customers", customer);
}

function erase(scope: Scope, id: string): Stripe.DeletedCustomer {
  const customer = get(scope, "customers", id);
  for (const subscription of all(scope, "subscriptions")) {
    const live = subscription.ended_at === null && idOf(subscription.customer) === id;
    if (live && subscription.status === "incomplete") expireFirst(scope, subscription);
    else if (live) cancelNow(scope, subscription, timeOf(scope, id), "cancellation_requested");
  }
  for (const invoice of all(scope, "invoices")) {
    if (idOf(invoice.customer) !== id) continue;
    Object.assign(invoice, { automatically_finalizes_at: null, next_payment_attempt: null });
  }
  emit(scope, "customer.deleted", customer);
  drop(scope, "customers", id);
  return { id, object: "customer", deleted: true };
}
