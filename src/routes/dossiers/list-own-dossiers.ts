import { z } from "@hono/zod-openapi";

import { listOwnDossiers } from "#actions/dossiers/list-own-dossiers";
import { presentStatus } from "#routes/dossiers/schemas";
import { endpoint } from "#routes/endpoint";
import { instantSchema, toWire, toWireOrNull } from "#routes/organisations/schemas";

const listSchema = z
  .object({
    data: z.array(
      z.object({
        id: z.string(),
        number: z.string().nullable(),
        status: z.object({ code: z.string(), label: z.string(), explanation: z.string() }),
        progress: z.int(),
        programmeId: z.string(),
        programmeTitle: z.string(),
        closesAt: instantSchema.nullable(),
        createdAt: instantSchema,
        updatedAt: instantSchema,
        submittedAt: instantSchema.nullable(),
      }),
    ),
  })
  .openapi("OwnDossiers");

export const listOwnDossiersEndpoint = endpoint(listOwnDossiers, {
  method: "get",
  path: "/organisations/{organisation}/my/dossiers",
  capability: "dossiers",
  summary: "List one's own dossiers",
  description: "Your dossiers in this organisation, the newest first.",
  answer: { status: 200, schema: listSchema, example: { data: [] } },
  present: (found, context) => ({
    data: found.map(({ state, closesAt, createdAt, updatedAt, submittedAt, ...rest }) => ({
      ...rest,
      status: presentStatus(state, context),
      closesAt: toWireOrNull(closesAt),
      createdAt: toWire(createdAt),
      updatedAt: toWire(updatedAt),
      submittedAt: toWireOrNull(submittedAt),
    })),
  }),
});
