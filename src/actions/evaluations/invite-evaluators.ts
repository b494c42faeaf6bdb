import { eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";

import { sessionLimits } from "#domain/evaluations/session-limits";
import { localIdSchema } from "#domain/invitations/partner";
import { email, id, shortText, wholeNumber } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { invitationOrder } from "#actions/evaluations/invitation-order";
import { openToChange, staffId } from "#actions/evaluations/staff";
import { evaluatorsByEmail } from "#db/evaluations/evaluators";
import { sessionEvaluators } from "#db/evaluations/schema";
import { mustHold, type Guard } from "#db/guards";
import { sessionById } from "#db/evaluations/sessions";
import { sessionCounts } from "#db/evaluations/results";
import { mustBeOutOfBin } from "#db/programmes/changes";
import { many, one } from "#db/statement";
import type { Tenant } from "#db/tenant";

export const maximum = wholeNumber(1, 10_000).nullable();
export const siren = localIdSchema.nullable();

/**
 * Invites people to evaluate, by mail, whether or not they have an account. Somebody already there is left as they
 * are; somebody removed or who declined is invited again, with what they gave before, and accepts again.
 */
export const inviteEvaluators = action({
  name: "evaluations.invite-evaluators",
  requires: "evaluations.manage",
  access: "outreach",
  input: z.strictObject({
    sessionId: id("evs"),
    evaluators: z
      .array(
        z.strictObject({
          email,
          name: shortText(200, 1),
          maximum: maximum.default(null),
          siren: siren.default(null),
        }),
      )
      .min(1)
      .max(100),
  }),
  refuses: ["not_found", "session_state_forbids", "programme_in_bin", "too_many_evaluators"],
  reads: (scope, { sessionId, evaluators }) => ({
    session: one(sessionById(scope, sessionId)),
    counts: sessionCounts(scope, sessionId),
    known: many(
      evaluatorsByEmail(
        scope,
        sessionId,
        evaluators.map((one) => one.email),
      ),
    ),
  }),
  run({ tenant, organisation, actor, now, newId }, { sessionId, evaluators }, { session, counts, known }) {
    const { programmeId } = openToChange(session);
    const byEmail = new Map(known.map((one) => [one.email, one]));
    const asked = [...new Map(evaluators.map((one) => [one.email, one])).values()];
    const fresh = asked
      .filter((one) => !byEmail.has(one.email))
      .map((one) => ({
        id: newId("evl"),
        sessionId,
        ...one,
        invitedBy: staffId(actor),
        invitedAt: now,
        lastSentAt: now,
        sendCount: 1,
      }));
    const back = asked.flatMap((one) => {
      const was = byEmail.get(one.email);
      const gone = was && (was.removedAt !== null || was.declinedAt !== null);
      return gone
        ? [
            {
              ...was,
              name: one.name,
              maximum: one.maximum,
              siren: one.siren ?? was.siren,
              sendCount: was.sendCount + 1,
            },
          ]
        : [];
    });
    const coming = fresh.length + back.length;
    if (coming > 0 && (counts[0]?.evaluators ?? 0) + coming > sessionLimits.evaluators)
      throw new Refusal("too_many_evaluators", { parameters: { max: sessionLimits.evaluators } });
    return {
      result: {
        invited: [...fresh, ...back].map((one) => ({ id: one.id, email: one.email, name: one.name })),
        already: asked.length - coming,
      },
      change: {
        steps: [
          mustBeOutOfBin(tenant, programmeId),
          ...fresh.map((one) => tenant.insertIfAbsent(sessionEvaluators, one)),
          ...back.map((one) =>
            tenant.update(
              sessionEvaluators,
              {
                name: one.name,
                maximum: one.maximum,
                siren: one.siren,
                removedAt: null,
                declinedAt: null,
                declinedReason: null,
                acceptedAt: null,
                lastSentAt: now,
                sendCount: one.sendCount,
                version: sql`${sessionEvaluators.version} + 1`,
              },
              eq(sessionEvaluators.id, one.id),
            ),
          ),
          ...(coming > 0 ? [mustNotBeTooMany(tenant, sessionId)] : []),
        ],
        audit: { subject: sessionId, details: { invited: [...fresh, ...back].map((one) => one.id) } },
        mails: [...fresh, ...back].map((one) => invitationOrder(organisation, one)),
      },
    };
  },
});

/** Also of those whom somebody else invites at once. */
const mustNotBeTooMany = (tenant: Tenant, sessionId: string): Guard =>
  mustHold(
    "too_many_evaluators",
    sql`(select count(*) <= ${sessionLimits.evaluators} from ${sessionEvaluators} where ${tenant.owns(
      sessionEvaluators,
      eq(sessionEvaluators.sessionId, sessionId),
      isNull(sessionEvaluators.removedAt),
      isNull(sessionEvaluators.declinedAt),
    )})`,
  );
