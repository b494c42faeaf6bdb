import type { Payments } from "#billing/port";
import type { StripeSettings } from "#billing/stripe/connection";

/** Opens the SDK when it is first needed: most requests never load it. */
export function paymentsOpener(settings: StripeSettings): () => Promise<Payments> {
  let opened: Promise<Payments> | undefined;
  return () => (opened ??= load(settings));
}

async function load(settings: StripeSettings): Promise<Payments> {
  const { stripePayments } = await import("#billing/stripe/payments");
  return stripePayments(settings);
}
