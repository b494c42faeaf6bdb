import { z } from "@hono/zod-openapi";

import { listOwnDossiers } from "#actions/dossiers/list-own-dossiers";
import { ownDossierRowSchema, presentOwnDossierRow } from "#routes/dossiers/own-dossier-rows";
import { endpoint } from "#routes/endpoint";

export const listOwnDossiersEndpoint = endpoint(listOwnDossiers, {
  method: "get",
  path: "/organisations/{organisation}/my/dossiers",
  capability: "dossiers",
  summary: "List one's own dossiers",
  description: "Your dossiers in this organisation, the newest first.",
  answer: {
    status: 200,
    schema: z.object({ data: z.array(ownDossierRowSchema) }).openapi("OwnDossiers"),
    example: { data: [] },
  },
  present: (found, context) => ({ data: found.map((row) => presentOwnDossierRow(row, context)) }),
});
