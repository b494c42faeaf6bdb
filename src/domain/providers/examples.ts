import { exampleFacts } from "#domain/plans/examples";
import type { Interval } from "#domain/plans/periods";
import { isNo } from "#domain/plans/refusals";
import { planAnswer } from "#domain/providers/price-answer";
import { afterPriceDecision, planPriceChange, type PriceVersion } from "#domain/providers/price-change";
import { consentState, noticeDays } from "#domain/providers/price-consent";
import { nextRenewal, renewed } from "#domain/providers/renewal";
import { deadlineOf, type ProviderSubscription } from "#domain/providers/subscription";

/** Complete facts for tests: a paid subscription at 1000 cents, which renews. */
export const exampleSubscription = (
  startedAt: string,
  changes: Partial<ProviderSubscription> = {},
  interval: Interval = "monthly",
): ProviderSubscription => ({
  ...exampleFacts(Date.parse(startedAt), interval),
  id: "psu_1",
  cancelBy: null,
  htCents: 1000,
  pricedAt: Date.parse(startedAt),
  priceSteps: [],
  consents: [],
  pendingInterval: null,
  ...changes,
});

export const exampleVersion = (htCents: number, changes: Partial<PriceVersion> = {}): PriceVersion => ({
  id: `ver_${htCents}`,
  interval: "monthly",
  htCents,
  publishedAt: 0,
  appliesToExisting: true,
  noticeDays: noticeDays.default,
  ...changes,
});

/** A subscription once a price was published. */
export const publish = (subscription: ProviderSubscription, version: PriceVersion, now: number) =>
  afterPriceDecision(subscription, planPriceChange({ subscription, exempt: false }, version, now), {
    versionId: version.id,
    consentId: `con_${version.htCents}`,
    now,
  });

/** Once its provider answered, in time. */
export function answer(
  subscription: ProviderSubscription,
  id: string,
  accepted: boolean,
  now: number,
): ProviderSubscription {
  const consents = subscription.consents.map((consent) => {
    if (consent.id !== id) return consent;
    const planned = planAnswer(subscription, consent, accepted, now);
    if (isNo(planned)) throw new Error(planned.refusal);
    return { ...consent, ...planned };
  });
  return { ...subscription, consents };
}

/** What each coming renewal does, until `count` of them or the end. */
export function renewals(subscription: ProviderSubscription, now: number, count: number): string[] {
  const next = count === 0 ? null : nextRenewal(subscription, now);
  if (next === null) return [];
  const day = new Date(next.at).toISOString().slice(0, 10);
  if (next.kind === "end") return [`${day} ends: ${next.by}`];
  return [`${day} bills ${next.htCents}`, ...renewals(renewed(subscription, next), next.at, count - 1)];
}

/** Where each of its price requests stands. */
export const states = (subscription: ProviderSubscription, now: number) =>
  subscription.consents.map((consent) => consentState(consent, deadlineOf(subscription, consent), now));
