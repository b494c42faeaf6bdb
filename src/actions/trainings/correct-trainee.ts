import { eq } from "drizzle-orm";
import { z } from "zod";

import { email, id, wholeNumber } from "#domain/input";
import { profileErrors } from "#domain/members/profile";
import { invalid, Refusal } from "#domain/refusals";
import { personKeyOf, registrationState } from "#domain/trainings/registrations";
import { action } from "#actions/action";
import { civilFields } from "#actions/trainings/civil";
import { statusOrder } from "#actions/trainings/status-order";
import { mustHaveChanged } from "#db/guards";
import { registrationById } from "#db/trainings/queries";
import { trainingRegistrations } from "#db/trainings/schema";
import { one } from "#db/statement";

/**
 * Corrects who a trainee is or how to reach them. Another address is sent where the registration stands; the papers,
 * drawn when they are asked for, say the corrected name from then on.
 */
export const correctTrainee = action({
  name: "trainings.correct-trainee",
  requires: "trainings.edit",
  access: "write",
  input: z.strictObject({
    registrationId: id("reg"),
    version: wholeNumber(1, 1e9),
    email,
    phone: civilFields.phone,
    lastName: civilFields.lastName.optional(),
    firstName: civilFields.firstName.optional(),
    birthDate: civilFields.birthDate.optional(),
    city: civilFields.city.optional(),
  }),
  refuses: ["not_found", "stale_version"],
  reads: (scope, { registrationId }) => ({ trainee: one(registrationById(scope, registrationId)) }),
  run({ tenant, organisation, now }, { registrationId, version, ...asked }, { trainee }) {
    if (!trainee) throw new Refusal("not_found");
    const values = {
      email: asked.email,
      phone: asked.phone,
      lastName: asked.lastName ?? trainee.lastName,
      firstName: asked.firstName ?? trainee.firstName,
      birthDate: asked.birthDate ?? trainee.birthDate,
      city: asked.city ?? trainee.city,
    };
    const errors = profileErrors({ ...values, street: "", postalCode: null, country: "" }, now);
    if (errors.length > 0) throw invalid(...errors);
    const personKey = personKeyOf(values.email, values.lastName, values.firstName);
    const isOffered = registrationState(trainee) === "offered";
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
            : [
                statusOrder(
                  organisation,
                  { id: registrationId, email: values.email },
                  version + 1,
                  isOffered,
                ),
              ],
      },
    };
  },
});
