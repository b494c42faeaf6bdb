import { z } from "@hono/zod-openapi";

import { listDossiers, type ListedDossier } from "#actions/dossiers/list-dossiers";
import { decisionVerbs } from "#domain/dossiers/pending-decisions";
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
  tags: z.array(z.string()).openapi({ description: "Ids of tags." }),
  assigneeId: z.string().nullable(),
  pendingVerb: z
    .enum(decisionVerbs)
    .nullable()
    .openapi({ description: "A decision that is prepared and told to nobody." }),
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
  tags: idsIn(dossier.tags),
  assigneeId: dossier.assigneeId,
  pendingVerb: dossier.pendingVerb,
});

/** Written by our own actions as a list of ids. */
const idsIn = (json: string) => JSON.parse(json) as string[];

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
