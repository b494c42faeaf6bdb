import { acceptOffer } from "#actions/trainings/own-registration";
import { endpoint } from "#routes/endpoint";
import { movedSchema } from "#routes/trainings/moved";

export const acceptOfferEndpoint = endpoint(acceptOffer, {
  method: "post",
  path: "/portals/{organisation}/training-registrations/accept",
  capability: "trainings",
  summary: "Take the place offered",
  description: "Within its 48 hours.",
  idempotencyKey: "ignored",
  answer: { status: 200, schema: movedSchema },
});
