import { and, asc, desc, eq, gt, isNull, or, sql } from "drizzle-orm";

import { providers } from "#db/providers/schema";
import { priceVersions } from "#db/providers/selling-schema";
import { priceConsents, providerSubscriptions } from "#db/providers/subscription-schema";
import type { Scope } from "#db/tenant";
import type { Interval } from "#domain/plans/periods";

/** Subscriptions that are not closed, by id: of an interval, now or once a planned switch is done. */
export const liveSubscriptions = (scope: Scope, interval: Interval | null, after: string, limit: number) =>
  scope.db
    .select({ row: providerSubscriptions, exempt: providers.exempt })
    .from(providerSubscriptions)
    .innerJoin(
      providers,
      and(
        eq(providers.organisationId, providerSubscriptions.organisationId),
        eq(providers.id, providerSubscriptions.providerId),
      ),
    )
    .where(
      and(
        scope.owns(providerSubscriptions, isNull(providerSubscriptions.endedAt)),
        gt(providerSubscriptions.id, after),
        interval === null
          ? undefined
          : or(eq(providerSubscriptions.interval, interval), eq(providerSubscriptions.pendingTo, interval)),
      ),
    )
    .orderBy(asc(providerSubscriptions.id))
    .limit(limit);

/** Requests of an interval that are neither closed nor billed yet. */
export const openConsentsOf = (scope: Scope, interval: Interval) =>
  scope.db
    .select()
    .from(priceConsents)
    .where(
      and(
        scope.owns(priceConsents, eq(priceConsents.interval, interval)),
        isNull(priceConsents.closedAt),
        isNull(priceConsents.appliedAt),
      ),
    );

/** Prices published, and how each request was received. */
export const priceVersionRows = (scope: Scope) => {
  const received = (condition: ReturnType<typeof sql>) =>
    sql<number>`(select count(*) from ${priceConsents} c where c.organisation_id = ${priceVersions.organisationId} and c.version_id = ${priceVersions.id} and ${condition})`;
  return scope.db
    .select({
      id: priceVersions.id,
      interval: priceVersions.interval,
      htCents: priceVersions.htCents,
      appliesToExisting: priceVersions.appliesToExisting,
      noticeDays: priceVersions.noticeDays,
      publishedAt: priceVersions.publishedAt,
      asked: received(sql`true`).as("asked"),
      accepted: received(sql`c.accepted = 1`).as("accepted"),
      refused: received(sql`c.accepted = 0`).as("refused"),
    })
    .from(priceVersions)
    .where(scope.owns(priceVersions))
    .orderBy(desc(priceVersions.publishedAt), desc(priceVersions.id))
    .limit(50);
};
