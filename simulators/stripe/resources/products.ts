import type Stripe from "stripe";
import { emit } from "../core/events.ts";
import { page, paging } from "../core/lists.ts";
import { clearable, flag, list, metadata, object, required, text, type Out } from "../core/params.ts";
import { read, write, type Route } from "../core/router.ts";
import { mergeMetadata } from "../core/shared-params.ts";
import { all, get, newId, save, type Scope } from "../core/world.ts";

const fields = {
  active: flag,
  description: clearable(text),
  metadata: clearable(metadata),
  statement_descriptor: text,
  unit_label: clearable(text),
};
const createParams = object<Stripe.ProductCreateParams>()({ ...fields, name: required(text), id: text });
const updateParams = object<Stripe.ProductUpdateParams>()({ ...fields, name: text });
const listParams = object<Stripe.ProductListParams>()({ ...paging, active: flag, ids: list(text) });

export const products: Route[] = [
  write("/v1/products", createParams, ({ scope }, params) => {
    const product = apply(scope, blank(scope, params.name, params.id), params);
    emit(scope, "product.created", product);
    return product;
  }),
  read("/v1/products", listParams, ({ scope, url }, params) =>
    page(
      all(scope, "products").filter(
        (row) =>
          (params.active === undefined || row.active === params.active) &&
          (params.ids === undefined || params.ids.includes(row.id)),
      ),
      params,
      url,
    ),
  ),
  read("/v1/products/:id", object<object>()({}), ({ scope, id }) => get(scope, "products", id)),
  write("/v1/products/:id", updateParams, ({ scope, id }, params) => {
    const product = apply(scope, get(scope, "products", id), params);
    emit(scope, "product.updated", product);
    return product;
  }),
];

function apply(scope: Scope, product: Stripe.Product, params: Out<typeof updateParams>): Stripe.Product {
  const { metadata: changes, ...plain } = params;
  const metadata = mergeMetadata(product.metadata, changes);
  return save(scope, "products", Object.assign(product, plain, { metadata, updated: scope.world.state.now }));
}

function blank(scope: Scope, name: string, id = newId(scope, "prod")): Stripe.Product {
  const { now } = scope.world.state;
  return {
    id,
    object: "product",
    active: true,
    created: now,
    default_price: null,
    description: null,
    images: [],
    livemode: false,
    marketing_features: [],
    metadata: {},
    name,
    package_dimensions: null,
    shippable: null,
    tax_code: null,
    tax_details: null,
    type: "service",
    unit_label: null,
    updated: now,
    url: null,
  };
}
