import { Stripe } from "stripe";

import { PaymentsUnavailable, type Payments } from "#billing/port";
import { accounts } from "#billing/stripe/accounts";
import { connect, type StripeSettings } from "#billing/stripe/connection";
import { customers } from "#billing/stripe/customers";
import { events } from "#billing/stripe/events";
import { previews } from "#billing/stripe/previews";
import { prices } from "#billing/stripe/prices";
import { reading } from "#billing/stripe/read";
import { schedules } from "#billing/stripe/schedules";
import { subscriptions } from "#billing/stripe/subscriptions";

/** Payments through the real Stripe SDK, wherever `apiBase` says Stripe is. */
export function stripePayments(settings: StripeSettings): Payments {
  const connection = connect(settings);
  return answering({
    ...accounts(connection),
    ...customers(connection),
    ...prices(connection),
    ...subscriptions(connection),
    ...schedules(connection),
    ...previews(connection),
    ...reading(connection),
    ...events(connection, settings),
  });
}

/** Every call says in our words that Stripe does not answer. */
function answering(payments: Payments): Payments {
  return new Proxy(payments, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== "function") return member;
      return (...given: unknown[]) => Promise.resolve(member.apply(target, given)).catch(unavailable);
    },
  });
}

function unavailable(error: unknown): never {
  const silent =
    error instanceof Stripe.errors.StripeConnectionError ||
    error instanceof Stripe.errors.StripeAPIError ||
    error instanceof Stripe.errors.StripeRateLimitError;
  throw silent ? new PaymentsUnavailable(error.message) : error;
}
