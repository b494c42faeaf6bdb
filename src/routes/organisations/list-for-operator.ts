import { z } from "@hono/zod-openapi";

import { listForOperator } from "#actions/organisations/list-for-operator";
import { organisationStates } from "#domain/access";
import { publicEndpoint } from "#routes/endpoint";
import { instantSchema, toWire } from "#routes/organisations/schemas";

const rowSchema = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  state: z.enum(organisationStates),
  trialEndsAt: instantSchema,
  createdAt: instantSchema,
});

export const listForOperatorEndpoint = publicEndpoint(listForOperator, {
  method: "get",
  path: "/operator/organisations",
  capability: "organisations",
  internal: true,
  summary: "List every organisation",
  description: "With its state, newest first.",
  answer: { status: 200, schema: z.object({ data: z.array(rowSchema), nextCursor: z.string().nullable() }) },
  present: ({ data, nextCursor }) => ({
    data: data.map(({ trialEndsAt, createdAt, ...row }) => ({
      ...row,
      trialEndsAt: toWire(trialEndsAt),
      createdAt: toWire(createdAt),
    })),
    nextCursor,
  }),
});
