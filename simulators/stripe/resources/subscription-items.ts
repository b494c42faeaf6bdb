import type Stripe from "stripe";
import { invalid, missing } from "../core/api-error.ts";
import { page, paging } from "../core/lists.ts";
import { clearable, integer, list, metadata, object, oneOf, required, text } from "../core/params.ts";
import { read, remove, write, type Route } from "../core/router.ts";
import { all, get, type Scope } from "../core/world.ts";
import { proration, type UpdateParams } from "./subscription-params.ts";
import { updateSubscription } from "./subscription-update.ts";

const behaviour = oneOf(
  "allow_incomplete",
  "default_incomplete",
  "error_if_incomplete",
  "pending_if_incomplete",
);
const fields = {
  price: text,
  quantity: integer,
  metadata: clearable(metadata),
  tax_rates: clearable(list(text)),
  proration_behavior: proration,
  proration_date: integer,
  payment_behavior: behaviour,
};
const createParams = object<Stripe.SubscriptionItemCreateParams>()({
  ...fields,
  metadata,
  subscription: required(text),
});
const updateParams = object<Stripe.SubscriptionItemUpdateParams>()({ ...fields });
const deleteParams = object<Stripe.SubscriptionItemDeleteParams>()({
  proration_behavior: proration,
  proration_date: integer,
});
const listParams = object<Stripe.SubscriptionItemListParams>()({ ...paging, subscription: required(text) });

export const subscriptionItems: Route[] = [
  write("/v1/subscription_items", createParams, ({ scope }, { subscription: owner, ...params }) => {
    const subscription = get(scope, "subscriptions", owner, "subscription");
    const before = subscription.items.data.map(({ id }) => id);
    const { how, item } = split(params);
    updateSubscription(scope, subscription, { ...how, items: [item] });
    const added = subscription.items.data.find(({ id }) => !before.includes(id));
    if (added === undefined) throw invalid("The item waits for its payment.");
    return added;
  }),
  read("/v1/subscription_items", listParams, ({ scope, url }, params) =>
    page(get(scope, "subscriptions", params.subscription, "subscription").items.data, params, url),
  ),
  read("/v1/subscription_items/:id", object<object>()({}), ({ scope, id }) => locate(scope, id).item),
  write("/v1/subscription_items/:id", updateParams, ({ scope, id }, params) => {
    const { subscription } = locate(scope, id);
    const { how, item } = split(params);
    updateSubscription(scope, subscription, { ...how, items: [{ ...item, id }] });
    return locate(scope, id).item;
  }),
  remove(
    "/v1/subscription_items/:id",
    deleteParams,
    ({ scope, id }, params): Stripe.DeletedSubscriptionItem => {
      const { subscription } = locate(scope, id);
      updateSubscription(scope, subscription, { ...params, items: [{ id, deleted: true }] });
      return { id, object: "subscription_item", deleted: true };
    },
  ),
];

type ItemFields = Pick<UpdateParams, "proration_behavior" | "proration_date" | "payment_behavior"> &
  NonNullable<UpdateParams["items"]>[number];

function split({ proration_behavior, proration_date, payment_behavior, ...item }: ItemFields) {
  const how: UpdateParams = {
    ...(proration_behavior === undefined ? {} : { proration_behavior }),
    ...(proration_date === undefined ? {} : { proration_date }),
    ...(payment_behavior === undefined ? {} : { payment_behavior }),
  };
  return { how, item };
}

function locate(scope: Scope, id: string) {
  for (const subscription of all(scope, "subscriptions")) {
    const item = subscription.items.data.find((candidate) => candidate.id === id);
    if (item !== undefined) return { subscription, item };
  }
  throw missing("subscription_item", id);
}
