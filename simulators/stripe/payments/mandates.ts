import type Stripe from "stripe";
import { emit } from "../core/events.ts";
import { all, idOf, newId, save, type Scope } from "../core/world.ts";

export interface Acceptance {
  ip_address: string | null;
  user_agent: string | null;
}

export function newMandate(scope: Scope, method: string, at: number, online: Acceptance): Stripe.Mandate {
  const id = newId(scope, "mandate");
  return save(scope, "mandates", {
    id,
    object: "mandate",
    customer_acceptance: { accepted_at: at, online, type: "online" },
    livemode: false,
    multi_use: {},
    payment_method: method,
    payment_method_details: {
      type: "sepa_debit",
      sepa_debit: {
        reference: id.slice(-12).toUpperCase(),
        url: `${scope.world.settings.origin}/mandates/${id}`,
      },
    },
    status: "active",
    type: "multi_use",
  });
}

export function activeMandate(scope: Scope, method: string): Stripe.Mandate | undefined {
  return all(scope, "mandates").find((row) => idOf(row.payment_method) === method && row.status === "active");
}

export function revokeMandate(scope: Scope, mandate: Stripe.Mandate): Stripe.Mandate {
  mandate.status = "inactive";
  emit(scope, "mandate.updated", mandate);
  return save(scope, "mandates", mandate);
}
