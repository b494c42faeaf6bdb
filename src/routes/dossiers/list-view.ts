import { z } from "@hono/zod-openapi";

import { listView } from "#actions/dossiers/list-view";
import { listedDossierSchema, presentListed } from "#routes/dossiers/list-dossiers";
import { endpoint } from "#routes/endpoint";

const cellSchema = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

const viewedSchema = z
  .object({
    data: z.array(
      listedDossierSchema.extend({
        cells: z.record(z.string(), cellSchema).openapi({
          description: "The answers that the view shows, by question; what is not answered is left out.",
        }),
      }),
    ),
    columns: z.array(z.string()),
    complete: z
      .boolean()
      .openapi({ description: "False while a new view over many dossiers is being prepared." }),
    nextCursor: z.string().nullable(),
  })
  .openapi("ViewedDossiers");

export const listViewEndpoint = endpoint(listView, {
  method: "get",
  path: "/organisations/{organisation}/views/{viewId}/dossiers",
  capability: "dossiers",
  summary: "List the dossiers of a view",
  description: "The dossiers that its filters keep, in its order, with the answers that its columns show.",
  answer: {
    status: 200,
    schema: viewedSchema,
    example: { data: [], columns: ["number", "fld_budget"], complete: true, nextCursor: null },
  },
  present: ({ data, ...page }) => ({
    ...page,
    data: data.map((row) => ({ ...presentListed(row), cells: row.cells })),
  }),
});
