import { z } from "zod";

import { email, id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { sessionState } from "#domain/trainings/sessions";
import { requestLifetime } from "#domain/trainings/registrations";
import { action } from "#actions/action";
import { sha256 } from "#actions/hash";
import { takeMailAttempt } from "#actions/identity/attempts";
import { tokenOf } from "#actions/tokens";
import { sessionById } from "#db/trainings/queries";
import { trainingRequests } from "#db/trainings/schema";
import { one } from "#db/statement";

/** Starts a registration without an account: a link proves the address, and says what is registered already. */
export const requestRegistration = action({
  name: "trainings.request-registration",
  requires: "portal.visit",
  access: "portal_call",
  input: z.strictObject({ sessionId: id("tse"), email }),
  refuses: ["not_found", "session_not_open", "too_many_requests"],
  reads: (scope, { sessionId }) => ({ session: one(sessionById(scope, sessionId)) }),
  async run(context, { sessionId, email: address }, { session }) {
    const { tenant, services, organisation, now, newId } = context;
    if (!session || session.publishedAt === null) throw new Refusal("not_found");
    if (sessionState(session, now) !== "open") throw new Refusal("session_not_open");
    await takeMailAttempt({ ...context, db: tenant.db }, address);
    const requestId = newId("trq");
    const tokenHash = await sha256(await tokenOf(services.secret, "training-request", requestId));
    const request = {
      id: requestId,
      sessionId,
      email: address,
      tokenHash,
      createdAt: now,
      expiresAt: now + requestLifetime,
    };
    return {
      result: { email: address },
      change: {
        steps: [tenant.insert(trainingRequests, request)],
        audit: { subject: sessionId },
        mails: [
          {
            kind: "training-request",
            cause: `training-request:${requestId}`,
            subjectId: requestId,
            recipient: address,
            locale: organisation.settings.locale,
          },
        ],
      },
    };
  },
});
