import { z } from "zod";

import { email, id } from "#domain/input";
import { profileErrors } from "#domain/members/profile";
import { invalid, Refusal } from "#domain/refusals";
import { personKeyOf } from "#domain/trainings/registrations";
import { action } from "#actions/action";
import { sha256 } from "#actions/hash";
import { tokenOf } from "#actions/tokens";
import { civilFields } from "#actions/trainings/civil";
import { statusOrder } from "#actions/trainings/status-order";
import { liveOfType, sessionById } from "#db/trainings/queries";
import { registerSteps } from "#db/trainings/register";
import { one } from "#db/statement";

/** Registers somebody by hand, by the rules of everybody: capacity, waiting list, one per type. */
export const addTrainee = action({
  name: "trainings.add-trainee",
  requires: "trainings.edit",
  access: "write",
  input: z.strictObject({ sessionId: id("tse"), email, ...civilFields }),
  refuses: ["not_found", "session_not_open", "registration_validated"],
  reads: (scope, { sessionId }) => ({ session: one(sessionById(scope, sessionId)) }),
  async run({ tenant, services, organisation, now, newId }, { sessionId, ...civil }, { session }) {
    if (!session) throw new Refusal("not_found");
    const errors = profileErrors({ ...civil, street: "", postalCode: null, country: "" }, now);
    if (errors.length > 0) throw invalid(...errors);
    const personKey = personKeyOf(civil.email, civil.lastName, civil.firstName);
    const live = await liveOfType(tenant, session.typeId, civil.email);
    const left = live.filter((each) => each.personKey === personKey && each.sessionId !== sessionId);
    const registrationId = newId("reg");
    const token = await tokenOf(services.secret, "training-registration", registrationId);
    return {
      result: { id: registrationId },
      change: {
        steps: registerSteps(tenant, {
          ...civil,
          id: registrationId,
          sessionId,
          typeId: session.typeId,
          personKey,
          tokenHash: await sha256(token),
          now,
        }),
        audit: { subject: sessionId, details: { registrationId } },
        messages: left.map((each) => ({
          kind: "trainings.offer-places" as const,
          sessionId: each.sessionId,
        })),
        mails: [statusOrder(organisation, { id: registrationId, email: civil.email }, 1)],
      },
    };
  },
});
