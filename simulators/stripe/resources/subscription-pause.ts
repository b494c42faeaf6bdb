import type Stripe from "stripe";
import { setStatus } from "../billing/subscription-status.ts";
import { invalid } from "../core/api-error.ts";
import { object, oneOf } from "../core/params.ts";
import { write, type Route } from "../core/router.ts";
import { get } from "../core/world.ts";

const pauseParams = object<Stripe.SubscriptionPauseParams>()({ type: oneOf("subscription") });

/** Stripe's pause bills nothing and refuses a schedule: no plan of ours uses it, but its refusals must be met. */
export const subscriptionPause: Route[] = [
  write("/v1/subscriptions/:id/pause", pauseParams, ({ scope, id }) => {
    const subscription = get(scope, "subscriptions", id);
    if (subscription.schedule !== null) {
      throw invalid("A subscription that is managed by a subscription schedule cannot be paused.");
    }
    if (subscription.status !== "active") throw invalid("Only an active subscription can be paused.");
    setStatus(scope, subscription, "paused");
    return subscription;
  }),
];
