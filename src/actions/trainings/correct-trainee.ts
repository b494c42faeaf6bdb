import { eq } from "drizzle-orm";
import { z } from "zod";

import { email, id, wholeNumber } from "#domain/input";
import { invalid, Refusal } from "#domain/refusals";
import { personKeyOf } from "#domain/trainings/registrations";
import { action } from "#actions/action";
import { civilFields } from "#actions/trainings/civil";
import { statusOrder } from "#actions/trainings/status-order";
import { mustHaveChanged } from "#db/guards";
import { registrationById } from "#db/trainings/queries";
import { trainingRegistrations } from "#db/trainings/schema";
import { one } from "#db/statement";

/** Corrects the address of a trainee and sends where their registration stands there. */
export const correctTrainee = action({
  name: "trainings.correct-trainee",
  requires: "trainings.edit",
  access: "write",
  input: z.strictObject({
    registrationId: id("reg"),
    version: wholeNumber(1, 1e9),
    email,
    phone: civilFields.phone,
  }),
  refuses: ["not_found", "stale_version"],
  reads: (scope, { registrationId }) => ({ trainee: one(registrationById(scope, registrationId)) }),
  run({ tenant, organisation }, { registrationId, version, ...values }, { trainee }) {
    if (!trainee) throw new Refusal("not_found");
    const personKey = personKeyOf(values.email, trainee.lastName, trainee.firstName);
    return {
      result: { id: registrationId, version: version + 1 },
      change: {
        steps: [
          tenant.update(
            trainingRegistrations,
            { ...values, personKey, version: version + 1 },
            eq(trainingRegistrations.id, registrationId),
            eq(trainingRegistrations.version, version),
          ),
          mustHaveChanged("stale_version"),
        ],
        audit: { subject: trainee.sessionId, details: { registrationId } },
        conflicts: { person_key: invalid({ pointer: "/email", code: "not_unique" }) },
        mails:
          values.email === trainee.email
            ? []
            : [statusOrder(organisation, { id: registrationId, email: values.email }, version + 1)],
      },
    };
  },
});
