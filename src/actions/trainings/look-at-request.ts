import { z } from "zod";

import { linkToken } from "#domain/identity/link-token";
import { Refusal } from "#domain/refusals";
import { registrationState } from "#domain/trainings/registrations";
import { action, noReads, type ActionContext } from "#actions/action";
import { sha256 } from "#actions/hash";
import { withState } from "#actions/trainings/list-sessions";
import { liveOfType, requestByToken, sessionById } from "#db/trainings/queries";

/** Before the form: the session, and what this address is registered to already. Looking never registers. */
export const lookAtRequest = action({
  name: "trainings.look-at-request",
  requires: "portal.visit",
  access: "portal_call",
  input: z.strictObject({ token: linkToken }),
  refuses: ["link_invalid"],
  reads: noReads,
  async run(context, { token }) {
    const { request, session, live } = await openRequest(context, token);
    return {
      result: {
        email: request.email,
        session: withState(session, context.now),
        existing: live.map((registration) => ({
          firstName: registration.firstName,
          lastName: registration.lastName,
          state: registrationState(registration),
          sameSession: registration.sessionId === session.id,
          startsAt: registration.startsAt,
          place: registration.place,
        })),
      },
    };
  },
});

/** @throws Refusal link_invalid, one answer for unknown, used and expired. */
export async function openRequest({ tenant, now }: ActionContext, token: string) {
  const [request] = await requestByToken(tenant, await sha256(token));
  if (!request || request.usedAt !== null || request.expiresAt <= now) throw new Refusal("link_invalid");
  const [session] = await sessionById(tenant, request.sessionId);
  if (!session) throw new Refusal("link_invalid");
  return { request, session, live: await liveOfType(tenant, session.typeId, request.email) };
}
