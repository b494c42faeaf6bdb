import { priceOf, type Plan } from "#domain/plans/catalogue";
import type { PlanSubscription } from "#domain/plans/entitlement";
import { boundary, type Interval } from "#domain/plans/periods";
import type { SubscriptionFacts } from "#domain/plans/subscription";

/** Complete facts for tests: a subscription paid on the day it was ordered, which renews. */
export const exampleFacts = (anchorAt: number, interval: Interval): SubscriptionFacts => ({
  interval,
  orderedAt: anchorAt,
  anchorAt,
  periodEndsAt: boundary(anchorAt, interval, 1),
  startedAt: anchorAt,
  settledAt: anchorAt,
  debt: null,
  cancelAt: null,
  endedAt: null,
});

export const examplePlan = (
  plan: Plan,
  interval: Interval,
  startedAt: string,
  changes: Partial<PlanSubscription> = {},
): PlanSubscription => ({
  ...exampleFacts(Date.parse(startedAt), interval),
  id: `${plan}-${interval}`,
  plan,
  licences: plan === "standby" ? 0 : 1,
  price: priceOf(plan, interval) ?? { baseCents: 0, licenceCents: 0 },
  billsBase: true,
  planned: null,
  ...changes,
});
