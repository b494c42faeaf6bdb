import { seePublicSession } from "#actions/trainings/list-sessions";
import { endpoint } from "#routes/endpoint";
import { presentPublic, publicSessionSchema } from "#routes/trainings/schemas";

export const seePublicSessionEndpoint = endpoint(seePublicSession, {
  method: "get",
  path: "/portals/{organisation}/training-sessions/{sessionId}",
  capability: "trainings",
  summary: "See a public session",
  description: "A cancelled one says so.",
  answer: { status: 200, schema: publicSessionSchema },
  present: presentPublic,
});
