import { z } from "@hono/zod-openapi";

import { lookAtRegistration } from "#actions/trainings/own-registration";
import { endpoint } from "#routes/endpoint";
import { presentPublic, publicExample, publicSessionSchema } from "#routes/trainings/schemas";
import { registrationStates } from "#domain/trainings/registrations";
import { instantSchema, toWireOrNull } from "#routes/organisations/schemas";

const followedSchema = z
  .object({
    firstName: z.string(),
    lastName: z.string(),
    state: z.enum(registrationStates),
    offerExpiresAt: instantSchema.nullable(),
    session: publicSessionSchema,
  })
  .openapi("FollowedRegistration", {
    example: {
      firstName: "Zoé",
      lastName: "Martin",
      state: "registered",
      offerExpiresAt: null,
      session: publicExample,
    },
  });

export const lookAtRegistrationEndpoint = endpoint(lookAtRegistration, {
  method: "post",
  path: "/portals/{organisation}/training-registrations/look",
  capability: "trainings",
  summary: "Follow one’s registration",
  description: "Where it stands, and until when a place is offered.",
  idempotencyKey: "ignored",
  answer: { status: 200, schema: followedSchema },
  present: ({ offerExpiresAt, session, ...mine }) => ({
    ...mine,
    offerExpiresAt: toWireOrNull(offerExpiresAt),
    session: presentPublic(session),
  }),
});
