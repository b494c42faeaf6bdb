import type Stripe from "stripe";

/** Safe: on the wire a decimal is a string, and the simulator only ever writes wire objects. */
export function decimalOf(value: number): Stripe.Decimal {
  return String(value) as unknown as Stripe.Decimal;
}
