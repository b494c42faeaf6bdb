import { z } from "@hono/zod-openapi";

import { lookAtRequest } from "#actions/trainings/look-at-request";
import { endpoint } from "#routes/endpoint";
import { presentPublic, publicExample, publicSessionSchema } from "#routes/trainings/schemas";
import { registrationStates } from "#domain/trainings/registrations";
import { instantSchema, toWire } from "#routes/organisations/schemas";

const lookedSchema = z
  .object({
    email: z.string(),
    session: publicSessionSchema,
    existing: z.array(
      z.object({
        firstName: z.string(),
        lastName: z.string(),
        state: z.enum(registrationStates),
        sameSession: z.boolean(),
        startsAt: instantSchema,
        place: z.string(),
      }),
    ),
  })
  .openapi("RegistrationRequest", {
    example: { email: "zoe@exemple.fr", session: publicExample, existing: [] },
  });

export const lookAtRequestEndpoint = endpoint(lookAtRequest, {
  method: "post",
  path: "/portals/{organisation}/training-requests/look",
  capability: "trainings",
  summary: "Look before registering",
  description:
    "The session, and what this address is registered to already for this type. Looking registers nobody.",
  idempotencyKey: "ignored",
  answer: { status: 200, schema: lookedSchema },
  present: ({ email, session, existing }) => ({
    email,
    session: presentPublic(session),
    existing: existing.map(({ startsAt, ...each }) => ({ ...each, startsAt: toWire(startsAt) })),
  }),
});
