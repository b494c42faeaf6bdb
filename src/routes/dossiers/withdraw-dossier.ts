import { z } from "@hono/zod-openapi";

import { takeUpDossier, withdrawDossier } from "#actions/dossiers/withdraw-dossier";
import { endpoint } from "#routes/endpoint";
import { dossierId } from "#routes/dossiers/examples";

const path = "/organisations/{organisation}/my/dossiers/{dossierId}";
const schema = z.object({ id: z.string(), state: z.string() }).openapi("OwnDossierMove");

export const withdrawDossierEndpoint = endpoint(withdrawDossier, {
  method: "post",
  path: `${path}/withdraw`,
  capability: "dossiers",
  summary: "Withdraw one's dossier",
  description: "Possible until a decision. The organisation is told, with `message` when there is one.",
  answer: { status: 200, schema, example: { id: dossierId, state: "withdrawn" } },
});

export const takeUpDossierEndpoint = endpoint(takeUpDossier, {
  method: "post",
  path: `${path}/take-up`,
  capability: "dossiers",
  summary: "Take a withdrawn dossier up again",
  description: "It is a draft again, with all its answers, while the call is open.",
  answer: { status: 200, schema, example: { id: dossierId, state: "draft" } },
});
