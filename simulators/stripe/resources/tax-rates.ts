import type Stripe from "stripe";
import { invalid } from "../core/api-error.ts";
import { emit } from "../core/events.ts";
import { page, paging } from "../core/lists.ts";
import { clearable, decimal, flag, metadata, object, required, text, type Out } from "../core/params.ts";
import { read, write, type Route } from "../core/router.ts";
import { mergeMetadata } from "../core/shared-params.ts";
import { all, get, newId, save, type Scope } from "../core/world.ts";

const fields = {
  active: flag,
  country: text,
  description: text,
  jurisdiction: text,
  metadata: clearable(metadata),
};
const createParams = object<Stripe.TaxRateCreateParams>()({
  ...fields,
  display_name: required(text),
  inclusive: required(flag),
  percentage: required(decimal),
  tax_type: text,
});
const updateParams = object<Stripe.TaxRateUpdateParams>()({ ...fields, display_name: text });
const listParams = object<Stripe.TaxRateListParams>()({ ...paging, active: flag, inclusive: flag });

export const taxRates: Route[] = [
  write("/v1/tax_rates", createParams, ({ scope }, params) => create(scope, params)),
  read("/v1/tax_rates", listParams, ({ scope, url }, params) =>
    page(
      all(scope, "tax_rates").filter(
        (row) =>
          (params.active === undefined || row.active === params.active) &&
          (params.inclusive === undefined || row.inclusive === params.inclusive),
      ),
      params,
      url,
    ),
  ),
  read("/v1/tax_rates/:id", object<object>()({}), ({ scope, id }) => get(scope, "tax_rates", id)),
  write("/v1/tax_rates/:id", updateParams, ({ scope, id }, params) => {
    const rate = get(scope, "tax_rates", id);
    const { metadata: changes, ...plain } = params;
    Object.assign(rate, plain, { metadata: mergeMetadata(rate.metadata, changes) });
    emit(scope, "tax_rate.updated", rate);
    return save(scope, "tax_rates", rate);
  }),
];

function create(scope: Scope, params: Out<typeof createParams>): Stripe.TaxRate {
  if (params.inclusive)
    throw invalid("The simulator bills prices without tax: inclusive must be false.", "inclusive");
  const rate: Stripe.TaxRate = {
    id: newId(scope, "txr"),
    object: "tax_rate",
    active: params.active ?? true,
    country: params.country ?? null,
    created: scope.world.state.now,
    description: params.description ?? null,
    display_name: params.display_name,
    effective_percentage: params.percentage,
    flat_amount: null,
    inclusive: false,
    jurisdiction: params.jurisdiction ?? null,
    jurisdiction_level: null,
    livemode: false,
    metadata: mergeMetadata({}, params.metadata),
    percentage: params.percentage,
    rate_type: "percentage",
    state: null,
    tax_type: params.tax_type ?? null,
  };
  save(scope, "tax_rates", rate);
  emit(scope, "tax_rate.created", rate);
  return rate;
}

export function ratesOf(scope: Scope, ids: readonly string[], param: string): Stripe.TaxRate[] {
  return ids.map((id) => {
    const rate = get(scope, "tax_rates", id, param);
    if (!rate.active) throw invalid(`The tax rate ${id} is not active.`, param);
    return rate;
  });
}
