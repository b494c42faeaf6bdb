import { z } from "@hono/zod-openapi";

import { startDossier } from "#actions/dossiers/start-dossier";
import { endpoint } from "#routes/endpoint";

export const startDossierEndpoint = endpoint(startDossier, {
  method: "post",
  path: "/organisations/{organisation}/programmes/{programmeId}/dossiers",
  capability: "dossiers",
  summary: "Start or resume one's dossier",
  description: "Answers the draft you already have in this programme, or starts the only one.",
  answer: {
    status: 200,
    schema: z.object({ id: z.string(), resumed: z.boolean() }).openapi("StartedDossier"),
    example: { id: "dos_01M7ZV3EG0NT5NNQ9QDNYKEYHA", resumed: false },
  },
});
