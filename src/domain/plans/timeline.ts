import type { OrganisationState } from "#domain/access";
import type { Plan } from "#domain/plans/catalogue";
import { purgeAt } from "#domain/plans/deactivation";
import { planInForce, running, stateOf, type OrganisationFacts } from "#domain/plans/entitlement";
import { blockedAt, endOf, isRenewing, renewsAt } from "#domain/plans/subscription";

/** `[startAt, endAt)` during which nothing changes; the last one has no end. UTC milliseconds. */
export type Stretch = { startAt: number; endAt: number | null; state: OrganisationState; plan: Plan | null };

/** What lies ahead if nothing else is done: one stretch after the other, without a gap. */
export function timeline(facts: OrganisationFacts, now: number): Stretch[] {
  const starts = [...new Set([now, ...turns(facts).filter((at) => at > now)])].sort((a, b) => a - b);
  const stretches = starts.map((startAt) => ({
    startAt,
    state: stateOf(facts, startAt),
    plan: planInForce(facts, startAt),
  }));
  const kept = stretches.filter(({ state, plan }, index) => {
    const before = stretches[index - 1];
    return before === undefined || before.state !== state || before.plan !== plan;
  });
  return kept.map((stretch, index) => ({ ...stretch, endAt: kept[index + 1]?.startAt ?? null }));
}

/** `renewal`: billed again; `plan`: another plan, same state; else the state that begins. UTC milliseconds. */
export type NextEvent = { at: number; event: OrganisationState | "renewal" | "plan" };

/** What comes next for an account if nothing else is done; null when nothing does. */
export function nextEvent(facts: OrganisationFacts, now: number): NextEvent | null {
  const [current, next] = timeline(facts, now);
  const renewals = running(facts, now)
    .filter((one) => isRenewing(one, now))
    .map((one) => renewsAt(one, now));
  const turn: NextEvent[] =
    current && next ? [{ at: next.startAt, event: next.state === current.state ? "plan" : next.state }] : [];
  const events: NextEvent[] = [...turn, ...renewals.map((at) => ({ at, event: "renewal" as const }))];
  return events.toSorted((a, b) => a.at - b.at)[0] ?? null;
}

/** Every instant at which a dated fact can change something. */
const turns = ({ trialEndsAt, deactivatedAt, subscriptions }: OrganisationFacts): number[] => [
  trialEndsAt,
  ...(deactivatedAt === null ? [] : [purgeAt(deactivatedAt)]),
  ...subscriptions.flatMap((subscription) => {
    const { planned, debt } = subscription;
    const dates = [
      endOf(subscription),
      planned?.at ?? null,
      debt?.since ?? null,
      debt === null ? null : blockedAt(debt),
    ];
    return dates.filter((at) => at !== null);
  }),
];
