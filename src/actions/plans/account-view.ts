import { cancelObstacles, debitsOnTheWay } from "#domain/plans/cancellation";
import {
  accessEndsAt,
  planInForce,
  stateOf,
  termsAt,
  type PlanSubscription,
} from "#domain/plans/entitlement";
import { purgeAt } from "#domain/plans/deactivation";
import { seatsAllowed } from "#domain/plans/licences";
import { estimateNext } from "#domain/plans/next-invoice";
import { plannedStandby } from "#domain/plans/planned-standby";
import { blockedAt, endOf, isRenewing, renewsAt, statusOf } from "#domain/plans/subscription";
import { timeline } from "#domain/plans/timeline";
import type { ActionContext } from "#actions/action";
import { factsOf, platform, type Account } from "#actions/plans/account";
import { orderView } from "#actions/plans/order-view";
import { withRows, type NextRows } from "#actions/plans/rows";
import { methodViews } from "#actions/plans/see-billing";

export type AccountView = ReturnType<typeof accountView>;

/** The whole of an account as its screen shows it. `rows` are newer than the account when something was just done. */
export function accountView(context: ActionContext, account: Account, rows?: NextRows) {
  const { now, organisation } = context;
  const latest = rows ? withRows(account, rows, organisation.id) : account;
  const facts = factsOf(context, latest);
  const obstacles = cancelObstacles(facts, now);
  const waiting = latest.orders.find(({ acceptedAt, closedAt }) => acceptedAt === null && closedAt === null);
  return {
    state: stateOf(facts, now),
    plan: planInForce(facts, now),
    trialEndsAt: facts.trialEndsAt,
    accessEndsAt: accessEndsAt(facts, now),
    deactivatedAt: facts.deactivatedAt,
    purgeAt: facts.deactivatedAt === null ? null : purgeAt(facts.deactivatedAt),
    timeline: timeline(facts, now),
    subscriptions: facts.subscriptions
      .filter(({ endedAt, startedAt }) => endedAt === null && startedAt !== null)
      .map((one) => subscriptionView(one, now)),
    plannedStandby: plannedStandby(facts, now),
    seats: { active: facts.activeSeats, allowed: seatsAllowed(facts, now) },
    cancellation: {
      offered: obstacles.length === 0,
      obstacles: obstacles.map(({ refusal, parameters, fix }) => ({
        code: refusal,
        parameters: parameters ?? {},
        fix: fix ?? null,
      })),
      debits: debitsOnTheWay(facts.invoices),
    },
    billingAddress: latest.customer?.identity ?? null,
    creditCents: latest.customer?.creditCents ?? 0,
    methods: methodViews(latest.methods, latest.customer?.defaultMethodId ?? null, now),
    openOrder: waiting ? orderView(waiting, latest.documents, now) : null,
  };
}

function subscriptionView(one: PlanSubscription, now: number) {
  const terms = termsAt(one, now);
  const next = estimateNext(one, platform.rateBp, now);
  return {
    id: one.id,
    plan: terms.plan,
    interval: one.interval,
    licences: terms.licences,
    billsBase: terms.billsBase,
    status: statusOf(one, now),
    startsAt: one.anchorAt,
    renewsAt: isRenewing(one, now) ? renewsAt(one, now) : null,
    endsAt: endOf(one),
    /** Until when access goes on although money is owed. */
    graceEndsAt: one.debt === null ? null : blockedAt(one.debt),
    planned: one.planned && {
      at: one.planned.at,
      plan: one.planned.plan,
      licences: one.planned.licences,
    },
    next: next && { at: next.at, htCents: next.totals.htCents, ttcCents: next.totals.ttcCents },
  };
}
