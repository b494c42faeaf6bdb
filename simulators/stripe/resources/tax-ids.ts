import type Stripe from "stripe";
import { invalid } from "../core/api-error.ts";
import { emit } from "../core/events.ts";
import { page, paging } from "../core/lists.ts";
import { object, required, text } from "../core/params.ts";
import { read, remove, write, type Route } from "../core/router.ts";
import { timeOf } from "../core/time.ts";
import { all, drop, get, idOf, newId, save, type Scope } from "../core/world.ts";

const nothing = object<object>()({});
const createParams = object<Stripe.CustomerCreateTaxIdParams>()({
  type: required(text),
  value: required(text),
});

export const taxIds: Route[] = [
  write("/v1/customers/:id/tax_ids", createParams, ({ scope, id }, params) => {
    get(scope, "customers", id, "customer");
    return createTaxId(scope, id, params.type, params.value);
  }),
  read(
    "/v1/customers/:id/tax_ids",
    object<Stripe.CustomerListTaxIdsParams>()(paging),
    ({ scope, id, url }, params) =>
      page(
        all(scope, "tax_ids").filter((row) => idOf(row.customer) === id),
        params,
        url,
      ),
  ),
  read("/v1/customers/:id/tax_ids/:tax", nothing, ({ scope, subId }) => get(scope, "tax_ids", subId)),
  remove("/v1/customers/:id/tax_ids/:tax", nothing, ({ scope, subId }): Stripe.DeletedTaxId => {
    emit(scope, "customer.tax_id.deleted", get(scope, "tax_ids", subId));
    drop(scope, "tax_ids", subId);
    return { id: subId, object: "tax_id", deleted: true };
  }),
];

/** The forms we check; the other types are taken as they come. */
const forms: Record<string, RegExp> = {
  fr_siren: /^\d{9}$/,
  fr_siret: /^\d{14}$/,
  eu_vat: /^[A-Z]{2}[0-9A-Z]{2,12}$/,
};

export function createTaxId(scope: Scope, customer: string, type: string, value: string): Stripe.TaxId {
  const form = forms[type];
  if (form !== undefined && !form.test(value))
    throw invalid(`Invalid value for ${type}.`, "value", "tax_id_invalid");
  const taxId: Stripe.TaxId = {
    id: newId(scope, "txi"),
    object: "tax_id",
    country: type === "eu_vat" ? value.slice(0, 2) : type.slice(0, 2).toUpperCase(),
    created: timeOf(scope, customer),
    customer,
    customer_account: null,
    livemode: false,
    owner: { customer, customer_account: null, type: "customer" },
    type,
    value,
    verification: { status: "pending", verified_address: null, verified_name: null },
  };
  save(scope, "tax_ids", taxId);
  emit(scope, "customer.tax_id.created", taxId);
  return taxId;
}
