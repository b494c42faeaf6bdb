import { eq } from "drizzle-orm";
import { z } from "zod";

import { id, wholeNumber } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { nextRank, placeFree } from "#actions/trainings/place-free";
import { statusOrder } from "#actions/trainings/status-order";
import { mustHaveChanged } from "#db/guards";
import { registrationById, sessionById } from "#db/trainings/queries";
import { stillOpen } from "#db/trainings/register";
import { trainingRegistrations } from "#db/trainings/schema";
import { one } from "#db/statement";

/** Moves a trainee to another session of the same training, when it has a place. */
export const moveTrainee = action({
  name: "trainings.move-trainee",
  requires: "trainings.edit",
  access: "write",
  input: z.strictObject({ registrationId: id("reg"), version: wholeNumber(1, 1e9), sessionId: id("tse") }),
  refuses: ["not_found", "registration_over", "session_not_open", "session_full", "stale_version"],
  reads: (scope, { registrationId, sessionId }) => ({
    trainee: one(registrationById(scope, registrationId)),
    target: one(sessionById(scope, sessionId)),
  }),
  run(context, { registrationId, version, sessionId }, { trainee, target }) {
    const { tenant, now, organisation } = context;
    if (!trainee || !target || target.typeId !== trainee.typeId) throw new Refusal("not_found");
    if (trainee.endedAt !== null || trainee.attendance !== null) throw new Refusal("registration_over");
    if (target.publishedAt === null || target.cancelledAt !== null || target.startsAt <= now)
      throw new Refusal("session_not_open");
    const { rank, taking } = nextRank(tenant, sessionId);
    return {
      result: { id: registrationId, version: version + 1 },
      change: {
        steps: [
          stillOpen(tenant, sessionId, now),
          placeFree(context, sessionId),
          taking,
          tenant.update(
            trainingRegistrations,
            {
              sessionId,
              rank,
              placedAt: now,
              offeredAt: null,
              offerExpiresAt: null,
              version: version + 1,
            },
            eq(trainingRegistrations.id, registrationId),
            eq(trainingRegistrations.version, version),
          ),
          mustHaveChanged("stale_version"),
        ],
        audit: { subject: sessionId, details: { registrationId, from: trainee.sessionId } },
        messages: [{ kind: "trainings.offer-places", sessionId: trainee.sessionId }],
        mails: [statusOrder(organisation, { id: registrationId, email: trainee.email }, version + 1)],
      },
    };
  },
});
