import { exampleFacts } from "#domain/plans/examples";
import type { Interval } from "#domain/plans/periods";
import type { PriceVersion } from "#domain/providers/price-change";
import type { ProviderSubscription } from "#domain/providers/subscription";

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
  noticeDays: 30,
  ...changes,
});
