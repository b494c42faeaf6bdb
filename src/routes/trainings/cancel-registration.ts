import { cancelRegistration } from "#actions/trainings/own-registration";
import { endpoint } from "#routes/endpoint";
import { movedSchema } from "#routes/trainings/moved";

export const cancelRegistrationEndpoint = endpoint(cancelRegistration, {
  method: "post",
  path: "/portals/{organisation}/training-registrations/cancel",
  capability: "trainings",
  summary: "Give one’s place up",
  description: "The place is offered to the next.",
  idempotencyKey: "ignored",
  answer: { status: 200, schema: movedSchema },
});
