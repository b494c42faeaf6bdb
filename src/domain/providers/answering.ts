import { gives } from "#domain/plans/subscription";
import { no, type ProvidersNo } from "#domain/providers/refusals";
import { providerStatus, type ProviderSubscription } from "#domain/providers/subscription";

/** What decides whether a provider may answer. `subscription` is the latest; `graceDays` the organisation's. */
export type ProviderFacts = {
  /** The organisation has switched provider subscriptions on. */
  subscriptionsOn: boolean;
  exempt: boolean;
  subscription: ProviderSubscription | null;
  graceDays: number;
};

/** What is missing, for the banner on the record and the message of the portal. */
export type Missing = "never_subscribed" | "incomplete" | "unpaid" | "expired";

/** Null when the provider can answer requests (billing: state machines). */
export function missingToAnswer(provider: ProviderFacts, now: number): Missing | null {
  if (!provider.subscriptionsOn || provider.exempt) return null;
  if (provider.subscription === null) return "never_subscribed";
  const status = providerStatus(provider.subscription, now, provider.graceDays);
  if (gives(status)) return null;
  if (status === "incomplete") return "incomplete";
  if (status === "incomplete_expired") return "never_subscribed";
  return status === "unpaid" ? "unpaid" : "expired";
}

export const canAnswer = (provider: ProviderFacts, now: number): boolean =>
  missingToAnswer(provider, now) === null;

/**
 * Whether the account waits for its first payment: only where a payment method is asked for at sign-up, until the
 * subscription has started once. It can always be taken up again.
 */
export const isAccountIncomplete = (provider: ProviderFacts, asksAtSignUp: boolean): boolean =>
  asksAtSignUp &&
  provider.subscriptionsOn &&
  !provider.exempt &&
  (provider.subscription === null || provider.subscription.startedAt === null);

/** Whether a subscription may be taken out, or one whose payment was left taken up: none runs, and it serves something. */
export function subscribeRefusal(provider: ProviderFacts, now: number): ProvidersNo | null {
  const missing = missingToAnswer(provider, now);
  return missing === null || missing === "unpaid" ? no("provider_already_subscribed") : null;
}
