import { z } from "@hono/zod-openapi";

import { editCadence, seeCadence } from "#actions/invitations/settings";
import { cadenceSchema, defaultCadence } from "#domain/invitations/cadence";
import { endpoint } from "#routes/endpoint";

const capability = "invitations";
const organisation = "/organisations/{organisation}";

const settingsAnswer = {
  status: 200 as const,
  schema: z.object({ cadence: cadenceSchema, version: z.int() }).openapi("InvitationCadence"),
  example: { cadence: defaultCadence, version: 1 },
};

export const seeCadenceEndpoint = endpoint(seeCadence, {
  method: "get",
  path: `${organisation}/invitation-cadence`,
  capability,
  summary: "See the cadence of reminders",
  description: "On which days partners are reminded, when it stops, and the quiet hours (Europe/Paris).",
  answer: settingsAnswer,
});

export const editCadenceEndpoint = endpoint(editCadence, {
  method: "put",
  path: `${organisation}/invitation-cadence`,
  capability,
  summary: "Change the cadence of reminders",
  description: "Holds from the next step of each invitation. `If-Match` names the version you saw.",
  versioned: true,
  answer: settingsAnswer,
});
