import { eq } from "drizzle-orm";
import { z } from "zod";

import { id, wholeNumber } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { nextRank, placeFree } from "#actions/trainings/place-free";
import { statusOrder } from "#actions/trainings/status-order";
import { mustHaveChanged } from "#db/guards";
import { registrationById, waitingList } from "#db/trainings/queries";
import { trainingRegistrations } from "#db/trainings/schema";
import { one } from "#db/statement";

const decisions = ["validate", "place", "waitlist", "reject"] as const;

/**
 * Validates a trainee, gives them a place, sends them to the end of the waiting list or rejects them; they are told,
 * and the place that comes free is offered to whoever waited longest.
 */
export const decideTrainee = action({
  name: "trainings.decide-trainee",
  requires: "trainings.edit",
  access: "write",
  input: z.strictObject({
    registrationId: id("reg"),
    version: wholeNumber(1, 1e9),
    decision: z.enum(decisions),
  }),
  refuses: ["not_found", "registration_over", "session_full", "stale_version"],
  reads: (scope, { registrationId }) => ({ trainee: one(registrationById(scope, registrationId)) }),
  async run(context, { registrationId, version, decision }, { trainee }) {
    const { tenant, now, organisation } = context;
    if (!trainee) throw new Refusal("not_found");
    if (trainee.endedAt !== null || trainee.attendance !== null) throw new Refusal("registration_over");
    const needsPlace = decision === "validate" || decision === "place";
    const takesPlace = needsPlace && trainee.placedAt === null && trainee.offeredAt === null;
    const holds = trainee.placedAt !== null || trainee.offeredAt !== null;
    const stepsBack = decision === "waitlist" && holds;
    const frees =
      decision === "reject" || (stepsBack && (await waitingList(tenant, trainee.sessionId, 1)).length > 0);
    const { rank, taking } = nextRank(tenant, trainee.sessionId);
    return {
      result: { id: registrationId, version: version + 1 },
      change: {
        steps: [
          ...(stepsBack ? [taking] : []),
          ...(takesPlace ? [placeFree(context, trainee.sessionId)] : []),
          tenant.update(
            trainingRegistrations,
            { ...valuesFor(decision, trainee, now), ...(stepsBack && { rank }), version: version + 1 },
            eq(trainingRegistrations.id, registrationId),
            eq(trainingRegistrations.version, version),
          ),
          mustHaveChanged("stale_version"),
        ],
        audit: { subject: trainee.sessionId, details: { registrationId, decision } },
        messages: frees ? [{ kind: "trainings.offer-places", sessionId: trainee.sessionId }] : [],
        mails: [statusOrder(organisation, { id: registrationId, email: trainee.email }, version + 1)],
      },
    };
  },
});

type Placed = { placedAt: number | null };

const valuesFor = (decision: (typeof decisions)[number], { placedAt }: Placed, now: number) =>
  ({
    validate: { validatedAt: now, placedAt: placedAt ?? now },
    place: { placedAt: placedAt ?? now, validatedAt: null },
    waitlist: { placedAt: null, validatedAt: null, offeredAt: null, offerExpiresAt: null },
    reject: { endedAt: now, endReason: "rejected" as const },
  })[decision];
