import { PaymentRefused, PaymentsUnavailable, type Payments } from "#billing/port";
import { Refusal } from "#domain/refusals";
import type { UnitOfWork } from "#actions/action";

/**
 * Tells the payment provider something for somebody who waits for the answer: its refusals become ours.
 * @throws Refusal payment_declined, payment_to_confirm, conflict, payment_provider_unavailable.
 */
export async function tell<T>(
  { services }: Pick<UnitOfWork, "services">,
  work: (payments: Payments) => Promise<T>,
): Promise<T> {
  try {
    return await work(await services.payments());
  } catch (error) {
    if (error instanceof PaymentsUnavailable) throw new Refusal("payment_provider_unavailable");
    if (!(error instanceof PaymentRefused)) throw error;
    if (error.reason === "declined") throw new Refusal("payment_declined");
    throw new Refusal(error.reason === "needs_confirmation" ? "payment_to_confirm" : "conflict");
  }
}

/** What `tell` can refuse with. */
export const tellingRefusals = [
  "payment_declined",
  "payment_to_confirm",
  "payment_provider_unavailable",
  "billing_address_missing",
  "conflict",
] as const;
