import type Stripe from "stripe";
import { ApiError, invalid } from "../core/api-error.ts";
import { emit } from "../core/events.ts";
import { fact, get, idOf, save, type Scope } from "../core/world.ts";
import { magicCards, testCards } from "./cards.ts";
import { declined } from "./failures.ts";
import { newCard } from "./new-method.ts";

/** Saves a method on a customer; the bank checks a card there, without its holder. */
export function attachMethod(
  scope: Scope,
  method: Stripe.PaymentMethod,
  customer: string,
): Stripe.PaymentMethod {
  const owner = idOf(method.customer);
  if (owner === customer) return method;
  if (owner !== null)
    throw invalid("The payment method you provided has already been attached to a customer.");
  if (fact(scope, "instruments", method.id)?.detached === true) {
    throw invalid(
      "This PaymentMethod was previously used and detached from a Customer: it may not be used again.",
    );
  }
  const answer = testCards[fact(scope, "instruments", method.id)?.number ?? ""]?.setup;
  if (answer !== undefined && answer !== "accept" && answer !== "challenge") {
    throw new ApiError(402, { ...declined(answer), type: "card_error" });
  }
  method.customer = customer;
  save(scope, "payment_methods", method);
  emit(scope, "payment_method.attached", method);
  return method;
}

/** `pm_card_visa` and its like stand for a card that is created on use. */
export function methodOrMagic(scope: Scope, id: string): Stripe.PaymentMethod {
  const number = magicCards[id];
  if (number === undefined) return get(scope, "payment_methods", id, "payment_method");
  const exp_year = new Date(scope.world.state.now * 1000).getUTCFullYear() + 3;
  return newCard(scope, { number, exp_month: 12, exp_year }, {});
}
