import { isOpen, type PriceConsent } from "#domain/providers/price-consent";
import { no, type ProvidersNo } from "#domain/providers/refusals";
import { deadlineOf, isLive, type ProviderSubscription } from "#domain/providers/subscription";

/** An answer, until the last millisecond before the end. A refusal can still become an acceptance. */
export function planAnswer(
  subscription: ProviderSubscription,
  consent: PriceConsent,
  accepted: boolean,
  now: number,
): { answer: { accepted: boolean; at: number } } | ProvidersNo {
  const inTime = isLive(subscription, now) && now < deadlineOf(subscription, consent);
  return inTime && isOpen(consent) ? { answer: { accepted, at: now } } : no("price_request_closed");
}
