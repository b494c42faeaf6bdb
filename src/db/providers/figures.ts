import { desc, sql, type SQL } from "drizzle-orm";

import type { StayGroup } from "#domain/providers/months";
import { providers } from "#db/providers/schema";
import { priceVersions } from "#db/providers/selling-schema";
import { priceConsents, providerSubscriptions } from "#db/providers/subscription-schema";
import { many, rows } from "#db/statement";
import type { Scope } from "#db/tenant";

/**
 * Subscriptions grouped by the months in which their access began and ended. One pass over an organisation's
 * subscriptions, for the figures alone: no list reads it.
 */
export const stayGroups = (scope: Scope, bounds: readonly number[], now: number) => {
  const months = bounds.slice(0, -1);
  const numberOf = (instant: SQL): SQL =>
    sql.join(
      months.map((bound) => sql`(${instant} >= ${bound})`),
      sql` + `,
    );
  const end = sql`min(coalesce(s.ended_at, ${forever}), iif(p.subscription_id = s.id, coalesce(p.answers_until, ${forever}), ${forever}))`;
  return rows<StayGroup>(
    scope.db,
    sql`select ${numberOf(sql`started_at`)} as started, iif(end_at > ${now}, null, ${numberOf(sql`end_at`)}) as ended, interval, ht_cents as "htCents", count(*) as count
      from (select s.started_at, s.interval, s.ht_cents, ${end} as end_at from ${providerSubscriptions} s
        join ${providers} p on p.organisation_id = s.organisation_id and p.id = s.provider_id
        where s.organisation_id = ${scope.id} and s.started_at is not null and s.started_at <= ${now})
      group by 1, 2, 3, 4`,
  );
};

const forever = Number.MAX_SAFE_INTEGER;

/** Those who can still answer: the follow-up view of rises holds the same. */
const waits = (now: number): SQL =>
  sql`c.accepted is null and p.closed_at is null and p.exempt = 0 and p.answers_until > ${now} and p.subscription_id = c.subscription_id and s.cancel_at is null`;

/** Those whose time is over: the date has come, or they have since taken out another subscription. */
const silent = (now: number): SQL =>
  sql`c.accepted is null and (p.subscription_id is not c.subscription_id or max(c.effective_at, s.period_ends_at) <= ${now})`;

/** How the latest prices were received: what each provider said, or that their time is over. */
export const receptions = (scope: Scope, now: number) =>
  many(
    scope.db
      .select({
        versionId: priceVersions.id,
        interval: priceVersions.interval,
        htCents: priceVersions.htCents,
        publishedAt: priceVersions.publishedAt,
        accepted: sum(sql`c.accepted = 1`, "accepted"),
        refused: sum(sql`c.accepted = 0`, "refused"),
        waiting: sum(waits(now), "waiting"),
        silent: sum(silent(now), "silent"),
      })
      .from(priceVersions)
      .innerJoin(
        sql`${priceConsents} c`,
        sql`c.organisation_id = ${priceVersions.organisationId} and c.version_id = ${priceVersions.id} and c.closed_at is null`,
      )
      .innerJoin(sql`${providers} p`, sql`p.organisation_id = c.organisation_id and p.id = c.provider_id`)
      .innerJoin(
        sql`${providerSubscriptions} s`,
        sql`s.organisation_id = c.organisation_id and s.id = c.subscription_id`,
      )
      .where(scope.owns(priceVersions))
      .groupBy(priceVersions.id)
      .orderBy(desc(priceVersions.publishedAt), desc(priceVersions.id))
      .limit(12),
  );

const sum = (condition: SQL, name: string) => sql<number>`count(*) filter (where ${condition})`.as(name);
