import { sql, type SQL } from "drizzle-orm";

import type { Interval } from "#domain/plans/periods";
import type { Missing } from "#domain/providers/answering";
import { everywhere } from "#domain/providers/areas";
import { followUpViews, type FollowUpView } from "#domain/providers/follow-up-views";
import { isIn } from "#db/is-in";
import { organisations } from "#db/organisations/schema";
import { providerAreas, providerSkills } from "#db/providers/requests-schema";
import { localeOf, mailboxOf } from "#db/providers/mailbox";
import { providers } from "#db/providers/schema";
import { priceConsents, providerSubscriptions } from "#db/providers/subscription-schema";
import { rows } from "#db/statement";
import type { Scope } from "#db/tenant";

export type FollowedRow = {
  id: string;
  number: number;
  name: string;
  email: string;
  city: string | null;
  exempt: number;
  answersUntil: number | null;
  missing: Missing;
  ongoingEngagements: number;
  doneEngagements: number;
  interval: Interval | null;
  htCents: number | null;
  periodEndsAt: number | null;
  cancelAt: number | null;
  riseAt: number | null;
  riseCents: number | null;
  searchRow: number | null;
};

const dayMs = 24 * 60 * 60 * 1000;

const columns = sql`p.id, p.number, p.name, p.email, p.city, p.exempt, p.answers_until as "answersUntil", p.missing,
  p.ongoing_engagements as "ongoingEngagements", p.done_engagements as "doneEngagements", s.interval, s.ht_cents as "htCents",
  s.period_ends_at as "periodEndsAt", s.cancel_at as "cancelAt"`;

const subscription = sql`left join ${providerSubscriptions} s on s.organisation_id = p.organisation_id and s.id = p.subscription_id`;
const outstanding = sql`c.accepted is null and c.closed_at is null and c.applied_at is null and c.lapsed_at is null`;
const noRise = sql`null as "riseAt", null as "riseCents"`;

/** Each view as its partial index says it, so that SQLite sees that it serves. */
const paying = sql`p.closed_at is null and p.exempt = 0 and p.answers_until is not null`;
const conditionOf = (now: number): Readonly<Record<Exclude<FollowUpView, "rise_pending">, SQL>> => ({
  active: sql`${paying} and p.answers_until > ${now}`,
  inactive: sql`${paying} and p.answers_until <= ${now}`,
  action_required: sql`${paying} and p.ongoing_engagements > 0 and p.answers_until <= ${now}`,
  unpaid: sql`${paying} and p.missing = 'unpaid' and p.answers_until <= ${now}`,
  without_subscription: sql`p.closed_at is null and p.exempt = 0 and p.answers_until is null`,
  exempt: sql`p.closed_at is null and p.exempt = 1`,
});

/** Those who can do something, or who work somewhere: what a view is narrowed by. */
export type Narrowed = { skill?: string | undefined; area?: string | undefined };

function narrowing({ skill, area }: Narrowed): SQL {
  const able = sql` and exists (select 1 from ${providerSkills} k where k.organisation_id = p.organisation_id and k.skill_id = ${skill} and k.provider_id = p.id)`;
  const there = sql` and exists (select 1 from ${providerAreas} a where a.organisation_id = p.organisation_id and a.provider_id = p.id and a.area in (${area}, ${everywhere}))`;
  return sql`${skill === undefined ? sql`` : able}${area === undefined ? sql`` : there}`;
}

const risen = (scope: Scope, now: number): SQL =>
  sql`from ${priceConsents} c cross join ${providers} p on p.organisation_id = c.organisation_id and p.id = c.provider_id
    cross join ${providerSubscriptions} s on s.organisation_id = c.organisation_id and s.id = c.subscription_id
    where c.organisation_id = ${scope.id} and ${outstanding} and ${paying} and p.answers_until > ${now} and p.subscription_id = c.subscription_id and s.cancel_at is null`;

/** Who ends soonest first, who was lost last first; those without dates by age, the latest first. */
const orders = {
  active: "soonest",
  inactive: "latest",
  action_required: "latest",
  unpaid: "latest",
  without_subscription: "newest",
  exempt: "newest",
} as const;

export type Position = readonly (string | number | null)[] | undefined;

/** A page of a view: one index each, whatever is stored. */
export function followUpPage(
  scope: Scope,
  { view, ...narrowed }: Narrowed & { view: FollowUpView },
  now: number,
  after: Position,
  limit: number,
) {
  if (view === "rise_pending") return risePage(scope, narrowed, now, after, limit);
  const order = orders[view];
  const [first, second] = after ?? [];
  const beyond = {
    soonest: sql` and (p.answers_until, p.id) > (${first}, ${second})`,
    latest: sql` and (p.answers_until, p.id) < (${first}, ${second})`,
    newest: sql` and p.id < ${second}`,
  }[order];
  const by = {
    soonest: sql`p.answers_until, p.id`,
    latest: sql`p.answers_until desc, p.id desc`,
    newest: sql`p.id desc`,
  }[order];
  return rows<FollowedRow>(
    scope.db,
    sql`select ${columns}, ${noRise}, null as "searchRow" from ${providers} p ${subscription}
      where p.organisation_id = ${scope.id} and ${conditionOf(now)[view]}${narrowing(narrowed)}${after ? beyond : sql``} order by ${by} limit ${limit}`,
  );
}

const risePage = (scope: Scope, narrowed: Narrowed, now: number, after: Position, limit: number) =>
  rows<FollowedRow>(
    scope.db,
    sql`select ${columns}, c.effective_at as "riseAt", c.ht_cents as "riseCents", null as "searchRow" ${risen(scope, now)}${narrowing(narrowed)}
      ${after ? sql`and (c.effective_at, c.provider_id) > (${after[0]}, ${after[1]})` : sql``}
      order by c.effective_at, c.provider_id limit ${limit}`,
  );

/** Where a row stands in the order of its view. */
export const positionIn = (view: FollowUpView, row: FollowedRow) =>
  row.searchRow === null
    ? [view === "rise_pending" ? row.riseAt : row.answersUntil, row.id]
    : [row.searchRow];

/** A page of those of a view whose name, address or town match, the latest created first. */
export function followUpSearch(
  scope: Scope,
  { view, ...narrowed }: Narrowed & { view: FollowUpView },
  now: number,
  match: string,
  before: number | undefined,
  limit: number,
) {
  const matching = sql`(select 'scope : "' || lower(substr(o.id, 5)) || '" AND body : (' || ${match} || ')' from ${organisations} o where o.id = ${scope.id})`;
  return rows<FollowedRow>(
    scope.db,
    sql`select ${columns}, ${noRise}, f.rowid as "searchRow" from provider_search f
      cross join ${providers} p on p.organisation_id = ${scope.id} and p.id = f.provider_id ${subscription}
      where provider_search match ${matching} ${before === undefined ? sql`` : sql`and f.rowid < ${before}`} and ${within(scope, view, now)}${narrowing(narrowed)}
      order by f.rowid desc limit ${limit}`,
  );
}

/** A view is counted up to here: beyond, the screen says "more than". */
export const mostCounted = 10_000;

/** How many providers each view holds now: the same conditions as the lists. */
export const followUpCounts = (scope: Scope, narrowed: Narrowed, now: number) => {
  const counted = (view: FollowUpView): SQL =>
    view === "rise_pending"
      ? sql`select 1 ${risen(scope, now)}${narrowing(narrowed)} limit ${mostCounted + 1}`
      : sql`select 1 from ${providers} p where p.organisation_id = ${scope.id} and ${conditionOf(now)[view]}${narrowing(narrowed)} limit ${mostCounted + 1}`;
  const each = followUpViews.map(
    (view) => sql`(select count(*) from (${counted(view)})) as ${sql.identifier(view)}`,
  );
  return rows<Record<FollowUpView, number>>(scope.db, sql`select ${sql.join(each, sql`, `)}`);
};

/** How many answer now, late for longer than such a grace: as `blockedAt` (domain) says. */
export const blockedUnder = (scope: Scope, graceDays: number, now: number) =>
  rows<{ count: number }>(
    scope.db,
    sql`select count(*) as count from ${providers} p
      cross join ${providerSubscriptions} s on s.organisation_id = p.organisation_id and s.id = p.subscription_id
      where p.organisation_id = ${scope.id} and ${conditionOf(now).active} and s.debt_cause = 'renewal'
        and s.debt_since <= ${now - graceDays * dayMs}`,
  );

const within = (scope: Scope, view: FollowUpView, now: number): SQL =>
  view === "rise_pending" ? sql`p.id in (select c.provider_id ${risen(scope, now)})` : conditionOf(now)[view];

const reminded = sql`p.id, ${mailboxOf(sql`p`)} as email, ${localeOf(sql`p`)} as locale, p.name, p.reminded_at as "remindedAt"`;

/** Those of a view by id, for a job that goes through them all. */
export const followedAfter = (scope: Scope, view: FollowUpView, now: number, after: string, limit: number) =>
  rows<RemindedRow>(
    scope.db,
    sql`select ${reminded} from ${providers} p
      where p.organisation_id = ${scope.id} and p.id > ${after} and ${within(scope, view, now)} order by p.id limit ${limit}`,
  );

const among = (ids: readonly string[]): SQL => isIn(sql`p.id`, ids);

/** The same, among those who were ticked. */
export const followedAmong = (
  scope: Scope,
  view: FollowUpView,
  ids: readonly string[],
  now: number,
  after: string,
  limit: number,
) =>
  rows<RemindedRow>(
    scope.db,
    sql`select ${reminded} from ${providers} p
      where p.organisation_id = ${scope.id} and p.id > ${after} and ${among(ids)} and ${within(scope, view, now)} order by p.id limit ${limit}`,
  );

/** How many of a view, or of those ticked in it, were reminded since, and how many were not. */
export const remindableCount = (
  scope: Scope,
  view: FollowUpView,
  ids: readonly string[] | null,
  now: number,
  since: number,
) =>
  rows<{ remind: number; recent: number }>(
    scope.db,
    sql`select coalesce(sum(recent), 0) as recent, count(*) - coalesce(sum(recent), 0) as remind from (
      select p.reminded_at is not null and p.reminded_at > ${since} as recent from ${providers} p
      where p.organisation_id = ${scope.id} and ${within(scope, view, now)}${ids === null ? sql`` : sql` and ${among(ids)}`})`,
  );

export type RemindedRow = {
  id: string;
  email: string;
  locale: "fr" | "en";
  name: string;
  remindedAt: number | null;
};

/** What a reminder says of a provider, read as it leaves. */
export const followedById = (scope: Scope, providerId: string) =>
  rows<FollowedRow & { riseOpen: number }>(
    scope.db,
    sql`select ${columns}, ${noRise}, null as "searchRow",
        exists (select 1 from ${priceConsents} c where c.organisation_id = p.organisation_id and c.subscription_id = p.subscription_id and ${outstanding} and s.cancel_at is null) as "riseOpen"
      from ${providers} p ${subscription} where p.organisation_id = ${scope.id} and p.id = ${providerId} and p.closed_at is null`,
  );
