import { z } from "@hono/zod-openapi";

import { reuseAnswers, seeReusable } from "#actions/invitations/reuse-answers";
import { endpoint } from "#routes/endpoint";
import { ids, instants } from "#routes/invitations/examples";
import { instantSchema, toWire } from "#routes/organisations/schemas";
import { own } from "#routes/invitations/sides";

const capability = "invitations";
const reusableField = z.object({
  sourceId: z.string(),
  targetId: z.string(),
  label: z.string(),
  type: z.string(),
  value: z.unknown(),
  documents: z.array(z.object({ id: z.string(), name: z.string(), size: z.int() })),
});
const reusableSource = z.object({
  sourceId: z.string(),
  organisationName: z.string(),
  formTitle: z.string(),
  validatedAt: instantSchema,
  fields: z.array(reusableField),
});

export const seeReusableEndpoint = endpoint(seeReusable, {
  method: "get",
  path: `${own}/reusable`,
  capability,
  summary: "See answers that could be reused",
  description:
    "What you answered for the same company elsewhere, once validated, and which question it would fill here, as it would be kept. A document that has ended is left out. Nothing is shared by looking.",
  answer: {
    status: 200,
    schema: z.object({ data: z.array(reusableSource) }).openapi("ReusableAnswers"),
    example: {
      data: [
        {
          sourceId: ids.prequalification,
          organisationName: "Ville d’Aubagne",
          formTitle: "Fournisseurs",
          validatedAt: instants.at,
          fields: [
            {
              sourceId: "fld_a",
              targetId: "fld_b",
              label: "SIREN",
              type: "siren",
              value: "732829320",
              documents: [],
            },
          ],
        },
      ],
    },
  },
  present: ({ data }) => ({
    data: data.map((source) => ({ ...source, validatedAt: toWire(source.validatedAt) })),
  }),
});

export const reuseAnswersEndpoint = endpoint(reuseAnswers, {
  method: "post",
  path: `${own}/reuse`,
  capability,
  summary: "Reuse answers with consent",
  description:
    "Copies the chosen answers and documents here. `consent` must be true; what was shared, by whom and when is kept.",
  answer: {
    status: 200,
    schema: z.object({ reused: z.int(), percent: z.int() }).openapi("ReusedAnswers"),
    example: { reused: 4, percent: 80 },
  },
  present: ({ reused, completeness }) => ({ reused, percent: completeness.percent }),
});
