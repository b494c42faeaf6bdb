import { Stripe } from "stripe";

import type { PaymentEvent, Payments } from "#billing/port";
import { as, idOf, toMs, toSeconds, type Connection, type StripeSettings } from "#billing/stripe/connection";

/** A signature is good for five minutes. In seconds. */
const tolerance = 300;

export function events(
  { stripe }: Connection,
  { webhookSecrets, secretKey }: StripeSettings,
): Pick<Payments, "verifyEvent" | "listEvents" | "customerOf"> {
  const isLive = /^[rs]k_live_/.test(secretKey);
  const toEvent = (event: Stripe.Event): PaymentEvent => ({
    ...named(event),
    isOurs: event.livemode === isLive,
  });
  return {
    /** Either endpoint may call: what its secret signed is its own. */
    async verifyEvent(body, signature) {
      for (const secret of webhookSecrets) {
        try {
          return toEvent(await stripe.webhooks.constructEventAsync(body, signature, secret, tolerance));
        } catch (error) {
          if (!(error instanceof Stripe.errors.StripeSignatureVerificationError)) throw error;
        }
      }
      return null;
    },

    async listEvents(account, since) {
      const found: PaymentEvent[] = [];
      const list = stripe.events.list({ created: { gte: toSeconds(since) }, limit: 100 }, as({ account }));
      try {
        for await (const event of list) found.push(toEvent(event));
      } catch (error) {
        if (error instanceof Stripe.errors.StripePermissionError) return null;
        throw error;
      }
      return found.toReversed();
    },

    async customerOf({ account, subject }) {
      const { type, id } = subject;
      if (id === null) return null;
      if (type === "dispute") {
        const { charge } = await stripe.disputes.retrieve(id, {}, as({ account }));
        const found = await stripe.charges.retrieve(idOf(charge) ?? "", {}, as({ account }));
        return idOf(found.customer);
      }
      if (type === "mandate") {
        const { payment_method: method } = await stripe.mandates.retrieve(id, {}, as({ account }));
        const found = await stripe.paymentMethods.retrieve(idOf(method) ?? "", {}, as({ account }));
        return idOf(found.customer);
      }
      return null;
    },
  };
}

/** What an event names. Nothing else of its body is ever looked at. */
function named(event: Stripe.Event): Omit<PaymentEvent, "isOurs"> {
  const object: { id?: unknown; object?: unknown; customer?: unknown } = event.data.object;
  // A means of payment that was removed no longer says whose it was.
  const before = (event.data.previous_attributes ?? {}) as { customer?: unknown };
  const id = typeof object.id === "string" ? object.id : null;
  const type = typeof object.object === "string" ? object.object : "unknown";
  return {
    id: event.id,
    account: event.account ?? null,
    type: event.type,
    createdAt: toMs(event.created),
    customerId: type === "customer" ? id : referenceOf(object.customer ?? before.customer),
    subject: { type, id },
  };
}

function referenceOf(value: unknown): string | null {
  if (typeof value === "string") return value;
  const held = typeof value === "object" && value !== null && "id" in value ? value.id : null;
  return typeof held === "string" ? held : null;
}
