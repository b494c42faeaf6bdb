import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";

import { linkToken } from "#domain/identity/link-token";
import { Refusal } from "#domain/refusals";
import { registrationState } from "#domain/trainings/registrations";
import { action, noReads, type ActionContext } from "#actions/action";
import { sha256 } from "#actions/hash";
import { withState } from "#actions/trainings/list-sessions";
import { mustHaveChanged } from "#db/guards";
import { registrationByToken, sessionById } from "#db/trainings/queries";
import { trainingRegistrations } from "#db/trainings/schema";

const input = z.strictObject({ token: linkToken });
const common = { requires: "portal.visit", access: "portal_call", input, reads: noReads } as const;

/** Where one's registration stands: registered, waiting, offered until when, or over and why. */
export const lookAtRegistration = action({
  ...common,
  name: "trainings.look-at-registration",
  refuses: ["link_invalid"],
  async run(context, { token }) {
    const { registration, session } = await ownRegistration(context, token);
    return {
      result: {
        firstName: registration.firstName,
        lastName: registration.lastName,
        state: registrationState(registration),
        offerExpiresAt: registration.offerExpiresAt,
        session: withState(session, context.now),
      },
    };
  },
});

/** Gives one's place up, or leaves the waiting list: the place is offered to the next. */
export const cancelRegistration = action({
  ...common,
  name: "trainings.cancel-registration",
  refuses: ["link_invalid", "registration_over"],
  async run(context, { token }) {
    const { tenant, now } = context;
    const { registration, session } = await ownRegistration(context, token);
    if (registration.endedAt !== null || registration.attendance !== null || session.startsAt <= now)
      throw new Refusal("registration_over");
    return {
      result: { state: "cancelled" as const },
      change: {
        steps: [
          tenant.update(
            trainingRegistrations,
            { endedAt: now, endReason: "cancelled", version: sql`version + 1` },
            eq(trainingRegistrations.id, registration.id),
            isNull(trainingRegistrations.endedAt),
          ),
          mustHaveChanged("registration_over"),
        ],
        audit: { subject: session.id, details: { registrationId: registration.id } },
        messages: [{ kind: "trainings.offer-places", sessionId: session.id }],
      },
    };
  },
});

/** Takes the place that was offered, within its 48 hours. */
export const acceptOffer = action({
  ...common,
  name: "trainings.accept-offer",
  refuses: ["link_invalid", "offer_over"],
  async run(context, { token }) {
    const { tenant, now } = context;
    const { registration, session } = await ownRegistration(context, token);
    if (registrationState(registration) === "registered") return { result: { state: "registered" as const } };
    const { offerExpiresAt } = registration;
    if (registrationState(registration) !== "offered" || offerExpiresAt === null || offerExpiresAt <= now)
      throw new Refusal("offer_over");
    return {
      result: { state: "registered" as const },
      change: {
        steps: [
          tenant.update(
            trainingRegistrations,
            { placedAt: now, version: sql`version + 1` },
            and(
              eq(trainingRegistrations.id, registration.id),
              eq(trainingRegistrations.version, registration.version),
            ) ?? sql`false`,
          ),
          mustHaveChanged("offer_over"),
        ],
        audit: { subject: session.id, details: { registrationId: registration.id } },
      },
    };
  },
});

/** @throws Refusal link_invalid when no registration has this token. */
async function ownRegistration({ tenant }: ActionContext, token: string) {
  const [registration] = await registrationByToken(tenant, await sha256(token));
  const [session] = registration ? await sessionById(tenant, registration.sessionId) : [];
  if (!registration || !session) throw new Refusal("link_invalid");
  return { registration, session };
}
