import { serviceNo, type ServiceNo } from "#domain/providers/service-refusals";

/** Dated facts of an engagement, in UTC milliseconds. `startsAt` is when it is planned, `startedAt` when somebody said so. */
export type EngagementFacts = {
  startsAt: number | null;
  endsAt: number | null;
  startedAt: number | null;
  doneAt: number | null;
  cancelledAt: number | null;
};

/** `accepted`: agreed, without a date yet. */
export const engagementStates = ["accepted", "planned", "in_progress", "done", "cancelled"] as const;
export type EngagementState = (typeof engagementStates)[number];

/** A planned engagement is in progress from its date on, whether or not somebody said that it began. */
export function engagementState(engagement: EngagementFacts, now: number): EngagementState {
  if (engagement.cancelledAt !== null) return "cancelled";
  if (engagement.doneAt !== null) return "done";
  if (engagement.startedAt !== null) return "in_progress";
  if (engagement.startsAt === null) return "accepted";
  return now < engagement.startsAt ? "planned" : "in_progress";
}

/** Ongoing until it is done or cancelled, whatever the clock says: what counts against an inactive subscription. */
export const isOngoing = ({ doneAt, cancelledAt }: EngagementFacts): boolean =>
  doneAt === null && cancelledAt === null;

export const engagementVerbs = ["plan", "start", "finish", "cancel"] as const;
export type EngagementVerb = (typeof engagementVerbs)[number];
export type EngagementMover = "staff" | "provider";

/** Staff plan; both sides say that it began, that it is done, or that it is cancelled. */
const verbsOf: Readonly<
  Record<EngagementState, Readonly<Record<EngagementMover, readonly EngagementVerb[]>>>
> = {
  accepted: { staff: ["plan", "start", "cancel"], provider: ["start", "cancel"] },
  planned: { staff: ["plan", "start", "cancel"], provider: ["start", "cancel"] },
  in_progress: { staff: ["plan", "finish", "cancel"], provider: ["finish", "cancel"] },
  done: { staff: [], provider: [] },
  cancelled: { staff: [], provider: [] },
};

export const engagementVerbsOf = (
  engagement: EngagementFacts,
  mover: EngagementMover,
  now: number,
): readonly EngagementVerb[] => verbsOf[engagementState(engagement, now)][mover];

export type EngagementMove = {
  verb: EngagementVerb;
  startsAt: number | null;
  endsAt: number | null;
  reason: string | null;
};

/** The facts that a move changes. A cancellation says why: the other side reads it. */
export function planEngagementMove(
  engagement: EngagementFacts,
  { verb, startsAt, endsAt, reason }: EngagementMove,
  mover: EngagementMover,
  now: number,
): Partial<EngagementFacts> | ServiceNo {
  if (!engagementVerbsOf(engagement, mover, now).includes(verb)) return serviceNo("engagement_state_forbids");
  if (verb === "cancel") return reason ? { cancelledAt: now } : serviceNo("engagement_reason_required");
  if (verb === "start") return { startedAt: now };
  if (verb === "finish")
    return { doneAt: now, startedAt: engagement.startedAt ?? engagement.startsAt ?? now };
  if (startsAt === null || (endsAt !== null && endsAt < startsAt)) return serviceNo("engagement_dates_wrong");
  return { startsAt, endsAt };
}
