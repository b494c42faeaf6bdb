import { z } from "@hono/zod-openapi";

import { listDossiers, type ListedDossier } from "#actions/dossiers/list-dossiers";
import { dossierStates } from "#domain/dossiers/states";
import { endpoint } from "#routes/endpoint";
import { instantSchema, toWire, toWireOrNull } from "#routes/organisations/schemas";

export const listedDossierSchema = z.object({
  id: z.string(),
  number: z.string(),
  applicantName: z.string(),
  applicantEmail: z.string(),
  state: z.enum(dossierStates),
  programmeId: z.string(),
  submittedAt: instantSchema,
  decidedAt: instantSchema.nullable(),
  updatedAt: instantSchema,
});

const listSchema = z
  .object({ data: z.array(listedDossierSchema), nextCursor: z.string().nullable() })
  .openapi("Dossiers");

export const presentListed = (dossier: ListedDossier) => ({
  id: dossier.id,
  number: dossier.number,
  applicantName: dossier.applicantName,
  applicantEmail: dossier.applicantEmail,
  state: dossier.state,
  programmeId: dossier.programmeId,
  submittedAt: toWire(dossier.submittedAt),
  decidedAt: toWireOrNull(dossier.decidedAt),
  updatedAt: toWire(dossier.updatedAt),
});

export const listDossiersEndpoint = endpoint(listDossiers, {
  method: "get",
  path: "/organisations/{organisation}/dossiers",
  capability: "dossiers",
  summary: "List dossiers",
  description:
    "Dossiers sent to the organisation. `q` searches names, addresses, numbers and answers, whatever the accents, and answers the latest sent first.",
  answer: { status: 200, schema: listSchema, example: { data: [], nextCursor: null } },
  present: ({ data, nextCursor }) => ({ data: data.map(presentListed), nextCursor }),
});
