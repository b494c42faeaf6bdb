import type { PlanSubscription } from "#domain/plans/entitlement";
import type { Debt } from "#domain/plans/subscription";

/**
 * The subscriptions that are not closed, as one JSON text: rides in the statement that proves who asks, where `o` is
 * the organisation. What is closed gives nothing any more.
 */
export const liveSubscriptions = `(select json_group_array(json_object('id', ps.id, 'plan', ps.plan,
  'interval', ps.interval, 'licences', ps.licences, 'baseCents', ps.base_cents, 'licenceCents', ps.licence_cents,
  'billsBase', ps.bills_base, 'orderedAt', ps.ordered_at, 'anchorAt', ps.anchor_at,
  'periodEndsAt', ps.period_ends_at, 'startedAt', ps.started_at, 'settledAt', ps.settled_at,
  'debtSince', ps.debt_since, 'debtCause', ps.debt_cause, 'cancelAt', ps.cancel_at, 'endedAt', ps.ended_at,
  'planned', json(ps.planned)))
  from plan_subscriptions ps where ps.organisation_id = o.id and ps.ended_at is null)`;

/** A row of `plan_subscriptions`, whether Drizzle or the statement above read it. */
export type SubscriptionRow = Omit<PlanSubscription, "price" | "debt" | "billsBase"> & {
  baseCents: number;
  licenceCents: number;
  billsBase: boolean | number;
  debtSince: number | null;
  debtCause: Debt["cause"] | null;
};

export const toSubscription = (row: SubscriptionRow): PlanSubscription => ({
  id: row.id,
  plan: row.plan,
  interval: row.interval,
  licences: row.licences,
  price: { baseCents: row.baseCents, licenceCents: row.licenceCents },
  billsBase: Boolean(row.billsBase),
  orderedAt: row.orderedAt,
  anchorAt: row.anchorAt,
  periodEndsAt: row.periodEndsAt,
  startedAt: row.startedAt,
  settledAt: row.settledAt,
  debt:
    row.debtSince === null || row.debtCause === null ? null : { since: row.debtSince, cause: row.debtCause },
  cancelAt: row.cancelAt,
  endedAt: row.endedAt,
  planned: row.planned,
});

/** The text has the names selected above; nothing else can vouch for it. */
const parseRows = (text: string): SubscriptionRow[] => JSON.parse(text) as SubscriptionRow[];

export const readSubscriptions = (text: string): PlanSubscription[] => parseRows(text).map(toSubscription);
