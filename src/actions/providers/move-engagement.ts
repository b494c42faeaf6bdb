import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";

import { id, instant, longText } from "#domain/input";
import type { Locale } from "#domain/locale";
import { isNo } from "#domain/plans/refusals";
import {
  engagementState,
  engagementVerbs,
  planEngagementMove,
  type EngagementMove,
  type EngagementMover,
} from "#domain/providers/engagement";
import { Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import type { MailOrder } from "#db/commit";
import { mustHaveChanged } from "#db/guards";
import { engagementById, engagementMailbox, type ListedEngagement } from "#db/providers/engagements";
import { ownProviderId } from "#db/providers/own";
import { engagements } from "#db/providers/requests-schema";
import { one } from "#db/statement";

const fields = {
  engagementId: id("eng"),
  verb: z.enum(engagementVerbs),
  startsAt: instant.nullable().default(null),
  endsAt: instant.nullable().default(null),
  reason: longText(2000).nullable().default(null),
};

const refuses = [
  "not_found",
  "engagement_state_forbids",
  "engagement_reason_required",
  "engagement_dates_wrong",
  "conflict",
] as const;

/** Staff plan an engagement, or say that it began, is done or cancelled. The provider is told. */
export const moveEngagement = action({
  name: "providers.move-engagement",
  requires: "providers.handle-requests",
  access: "write",
  input: z.strictObject(fields),
  refuses,
  retriedOn: "conflict",
  reads: (scope, { engagementId }) => ({
    engagement: one(engagementById(scope, engagementId)),
    provider: one(engagementMailbox(scope, engagementId)),
  }),
  run: (context, { engagementId: _id, ...move }, { engagement, provider }) =>
    moved(context, engagement, move, { mover: "staff", told: provider }),
});

/** The provider says that their engagement began, is done or cancelled. The organisation is told. */
export const moveOwnEngagement = action({
  name: "providers.move-own-engagement",
  requires: "providers.work",
  access: "portal_call",
  input: z.strictObject(fields),
  refuses,
  retriedOn: "conflict",
  reads: (scope, { engagementId }) => ({
    engagement: one(
      engagementById(scope, engagementId, sql`${engagements.providerId} = ${ownProviderId(scope)}`),
    ),
  }),
  run: (context, { engagementId: _id, ...move }, { engagement }) =>
    moved(context, engagement, move, { mover: "provider", told: officeOf(context) }),
});

function moved(
  context: ActionContext,
  engagement: ListedEngagement | undefined,
  move: EngagementMove,
  { mover, told }: { mover: EngagementMover; told: Told | undefined },
) {
  const { tenant, now } = context;
  if (!engagement) throw new Refusal("not_found");
  const plan = planEngagementMove(engagement, move, mover, now);
  if (isNo(plan)) throw new Refusal(plan.refusal);
  const cancelled = move.verb === "cancel" ? { cancelledBy: mover, cancelReason: move.reason } : {};
  const open = and(isNull(engagements.doneAt), isNull(engagements.cancelledAt)) ?? sql`false`;
  return {
    result: { id: engagement.id, state: engagementState({ ...engagement, ...plan }, now) },
    change: {
      steps: [
        tenant.update(
          engagements,
          { ...plan, ...cancelled, movedAs: move.verb, movedBy: mover, version: engagement.version + 1 },
          eq(engagements.id, engagement.id),
          eq(engagements.version, engagement.version),
          open,
        ),
        mustHaveChanged("conflict"),
      ],
      mails: newsOf(engagement, { verb: move.verb, mover }, told),
      audit: {
        subject: engagement.providerId,
        details: { engagementId: engagement.id, verb: move.verb, by: mover },
      },
    },
  };
}

type Move = { verb: EngagementMove["verb"]; mover: EngagementMover };

/** A move, named by the version that it left, with what its mail says. */
const movedCause = ({ id: engagementId, version }: ListedEngagement, { verb, mover }: Move): string =>
  `engagement-moved:${engagementId}:${version}:${mover}:${verb}`;

/** What a cause says of its move. */
export function moveIn(cause: string): Move | null {
  const [mover, verb] = cause.split(":").slice(-2);
  const known = engagementVerbs.find((one) => one === verb);
  return known === undefined ? null : { verb: known, mover: mover === "provider" ? "provider" : "staff" };
}

type Told = { email: string; locale: Locale };

/** Where the organisation reads of its engagements, if it said so. */
function officeOf({ organisation }: ActionContext): Told | undefined {
  const { identity, locale } = organisation.settings;
  return identity.contactEmail ? { email: identity.contactEmail, locale } : undefined;
}

/** The other side is told. */
const newsOf = (engagement: ListedEngagement, move: Move, told: Told | undefined): MailOrder[] =>
  told === undefined
    ? []
    : [
        {
          kind: "engagement-moved",
          cause: movedCause(engagement, move),
          subjectId: engagement.id,
          recipient: told.email,
          locale: told.locale,
        },
      ];
