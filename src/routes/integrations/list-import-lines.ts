import { z } from "@hono/zod-openapi";

import { listImportLines } from "#actions/integrations/list-import-lines";
import { endpoint } from "#routes/endpoint";
import { importLineSchema, presentLine } from "#routes/integrations/import-schemas";

export const listImportLinesEndpoint = endpoint(listImportLines, {
  method: "get",
  path: "/organisations/{organisation}/import-runs/{runId}/lines",
  capability: "integrations",
  summary: "Read the report of an import",
  description: "What became of each line, in the order of the file, with every error of those refused.",
  answer: {
    status: 200,
    schema: z
      .object({ data: z.array(importLineSchema), nextCursor: z.string().nullable() })
      .openapi("ImportLines"),
  },
  present: ({ data, nextCursor, columns }, context) => ({
    data: data.map((line) => presentLine(line, columns, context)),
    nextCursor,
  }),
});
