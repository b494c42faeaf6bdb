import { z } from "@hono/zod-openapi";

import { listForOperator } from "#actions/organisations/list-for-operator";
import { organisationStates } from "#domain/access";
import { publicEndpoint } from "#routes/endpoint";
import { instantSchema, toWire, toWireOrNull } from "#routes/organisations/schemas";

const rowSchema = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  state: z.enum(organisationStates),
  trialEndsAt: instantSchema,
  createdAt: instantSchema,
  nextEvent: z
    .object({ at: instantSchema, event: z.enum([...organisationStates, "renewal", "plan"]) })
    .nullable(),
  errors: z.object({ deadLetters: z.int(), differences: z.int(), owedSince: instantSchema.nullable() }),
});

export const listForOperatorEndpoint = publicEndpoint(listForOperator, {
  method: "get",
  path: "/operator/organisations",
  capability: "organisations",
  internal: true,
  summary: "List every organisation",
  description:
    "With its state, what comes next and what went wrong, newest first: messages given up, differences found in the last thirty nights, money owed.",
  answer: { status: 200, schema: z.object({ data: z.array(rowSchema), nextCursor: z.string().nullable() }) },
  present: ({ data, nextCursor }) => ({
    data: data.map(({ trialEndsAt, createdAt, nextEvent, errors, ...row }) => ({
      ...row,
      nextEvent: nextEvent && { ...nextEvent, at: toWire(nextEvent.at) },
      errors: { ...errors, owedSince: toWireOrNull(errors.owedSince) },
      trialEndsAt: toWire(trialEndsAt),
      createdAt: toWire(createdAt),
    })),
    nextCursor,
  }),
});
