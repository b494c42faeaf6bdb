import { z } from "@hono/zod-openapi";

import { listDossiers } from "#actions/dossiers/list-dossiers";
import { dossierStates } from "#domain/dossiers/states";
import { endpoint } from "#routes/endpoint";
import { instantSchema, toWire, toWireOrNull } from "#routes/organisations/schemas";

const listSchema = z
  .object({
    data: z.array(
      z.object({
        id: z.string(),
        number: z.string(),
        applicantName: z.string(),
        applicantEmail: z.string(),
        state: z.enum(dossierStates),
        programmeId: z.string(),
        submittedAt: instantSchema,
        decidedAt: instantSchema.nullable(),
        updatedAt: instantSchema,
      }),
    ),
    nextCursor: z.string().nullable(),
  })
  .openapi("Dossiers");

export const listDossiersEndpoint = endpoint(listDossiers, {
  method: "get",
  path: "/organisations/{organisation}/dossiers",
  capability: "dossiers",
  summary: "List dossiers",
  description:
    "Dossiers sent to the organisation. `q` searches names, addresses, numbers and answers, whatever the accents, and answers the latest sent first.",
  answer: { status: 200, schema: listSchema, example: { data: [], nextCursor: null } },
  present: ({ data, nextCursor }) => ({
    data: data.map(({ applicantKey: _key, searchRow: _row, submittedAt, decidedAt, updatedAt, ...rest }) => ({
      ...rest,
      submittedAt: toWire(submittedAt),
      decidedAt: toWireOrNull(decidedAt),
      updatedAt: toWire(updatedAt),
    })),
    nextCursor,
  }),
});
