import type { priceVersions } from "#db/providers/selling-schema";
import type { priceConsents, providerSubscriptions } from "#db/providers/subscription-schema";
import type { PriceConsent } from "#domain/providers/price-consent";
import type { PriceVersion } from "#domain/providers/price-change";
import type { ProviderSubscription } from "#domain/providers/subscription";

export type SubscriptionRow = Omit<typeof providerSubscriptions.$inferSelect, "organisationId">;
export type ConsentRow = Omit<typeof priceConsents.$inferSelect, "organisationId">;

export const toConsent = (row: ConsentRow): PriceConsent => ({
  id: row.id,
  versionId: row.versionId,
  interval: row.interval,
  htCents: row.htCents,
  sentAt: row.sentAt,
  effectiveAt: row.effectiveAt,
  answer:
    row.accepted === null || row.answeredAt === null ? null : { accepted: row.accepted, at: row.answeredAt },
  closed: row.closedAt === null || row.closedAs === null ? null : { at: row.closedAt, as: row.closedAs },
  appliedAt: row.appliedAt,
});

/** `fromCents` is said once, when the request is made. */
export const consentRow = (
  { answer, closed, ...consent }: PriceConsent,
  about: Pick<ConsentRow, "providerId" | "subscriptionId" | "fromCents" | "lapsedAt">,
): ConsentRow => ({
  ...consent,
  ...about,
  accepted: answer?.accepted ?? null,
  answeredAt: answer?.at ?? null,
  closedAt: closed?.at ?? null,
  closedAs: closed?.as ?? null,
});

export const toSubscription = (
  row: SubscriptionRow,
  consents: readonly ConsentRow[],
  graceDays: number,
): ProviderSubscription => ({
  graceDays,
  id: row.id,
  interval: row.interval,
  orderedAt: row.orderedAt,
  anchorAt: row.anchorAt,
  periodEndsAt: row.periodEndsAt,
  startedAt: row.startedAt,
  settledAt: row.settledAt,
  debt:
    row.debtSince === null || row.debtCause === null ? null : { since: row.debtSince, cause: row.debtCause },
  cancelAt: row.cancelAt,
  cancelBy: row.cancelBy,
  endedAt: row.endedAt,
  htCents: row.htCents,
  pricedAt: row.pricedAt,
  priceSteps: row.priceSteps,
  consents: consents
    .filter(({ subscriptionId }) => subscriptionId === row.id)
    .toSorted((a, b) => a.sentAt - b.sentAt)
    .map(toConsent),
  pendingInterval:
    row.pendingTo === null || row.pendingCents === null || row.pendingAt === null
      ? null
      : {
          to: row.pendingTo,
          htCents: row.pendingCents,
          at: row.pendingAt,
          confirmedAt: row.pendingConfirmedAt ?? row.pendingAt,
        },
});

export const subscriptionRow = (
  { consents: _consents, graceDays: _grace, debt, pendingInterval, ...one }: ProviderSubscription,
  providerId: string,
): SubscriptionRow => ({
  ...one,
  providerId,
  debtSince: debt?.since ?? null,
  debtCause: debt?.cause ?? null,
  pendingTo: pendingInterval?.to ?? null,
  pendingCents: pendingInterval?.htCents ?? null,
  pendingAt: pendingInterval?.at ?? null,
  pendingConfirmedAt: pendingInterval?.confirmedAt ?? null,
});

export const toVersion = (
  row: Omit<typeof priceVersions.$inferSelect, "organisationId" | "publishedBy">,
): PriceVersion => row;
