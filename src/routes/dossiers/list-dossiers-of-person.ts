import { z } from "@hono/zod-openapi";

import { listDossiersOfPerson } from "#actions/dossiers/list-dossiers-of-person";
import { ownDossierRowSchema, presentOwnDossierRow } from "#routes/dossiers/own-dossier-rows";
import { publicEndpoint } from "#routes/endpoint";

const rowSchema = ownDossierRowSchema.extend({
  organisation: z.object({ slug: z.string(), name: z.string() }),
});

export const listDossiersOfPersonEndpoint = publicEndpoint(listDossiersOfPerson, {
  method: "get",
  path: "/account/dossiers",
  capability: "dossiers",
  summary: "List one's own dossiers everywhere",
  description: "Your dossiers in every organisation, the latest touched first, 100 at most.",
  answer: {
    status: 200,
    schema: z.object({ data: z.array(rowSchema) }).openapi("OwnDossiersEverywhere"),
    example: { data: [] },
  },
  present: (found, context) => ({ data: found.map((row) => presentOwnDossierRow(row, context)) }),
});
