import { z } from "@hono/zod-openapi";

import { listImports } from "#actions/integrations/list-imports";
import { endpoint } from "#routes/endpoint";
import { listedImportSchema } from "#routes/integrations/import-schemas";
import { toWire } from "#routes/organisations/schemas";

export const listImportsEndpoint = endpoint(listImports, {
  method: "get",
  path: "/organisations/{organisation}/imports",
  capability: "integrations",
  summary: "List the imports of a kind",
  description:
    "The latest file first, each with its latest run: one that was stopped or failed is taken up by starting it again.",
  answer: {
    status: 200,
    schema: z
      .object({ data: z.array(listedImportSchema), nextCursor: z.string().nullable() })
      .openapi("Imports"),
  },
  present: ({ data, nextCursor }) => ({
    data: data.map(({ id, fileName, total, askerName, run, createdAt, expiresAt }) => ({
      id,
      fileName,
      total,
      askedBy: askerName,
      run: run && {
        id: run.id,
        dryRun: run.dryRun,
        state: run.state,
        done: run.done,
        created: run.created,
        updated: run.updated,
        skipped: run.skipped,
        refused: run.refused,
      },
      createdAt: toWire(createdAt),
      expiresAt: toWire(expiresAt),
    })),
    nextCursor,
  }),
});
