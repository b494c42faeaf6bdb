import { z } from "@hono/zod-openapi";

import { listMerges } from "#actions/clients/list-merges";
import { mergeClients, previewMerge } from "#actions/clients/merge-clients";
import { singleFields } from "#domain/clients/merge";
import { endpoint } from "#routes/endpoint";
import {
  briefExample,
  clientFieldsExample,
  clientId,
  mergeExample,
  otherBrief,
  otherId,
  pairExample,
} from "#routes/clients/examples";
import {
  briefSchema,
  clientFieldsSchema,
  localeOf,
  mergeFields,
  presentBrief,
  presentFields,
  presentMerge,
  presentReasons,
  reasonsSchema,
} from "#routes/clients/schemas";
import { organisation, fieldName } from "#routes/clients/merge-fields";

const clientOfPlan = z.object({ ...briefSchema.shape, fields: z.object(clientFieldsSchema) });

const previewSchema = z
  .object({
    targetId: z.string(),
    fields: z.object(clientFieldsSchema).openapi({ description: "The target once merged." }),
    changes: z.array(z.object({ field: fieldName, how: z.enum(["filled", "chosen", "united"]) })),
    conflicts: z.array(
      z.object({
        field: z.enum(singleFields),
        values: z.array(z.object({ clientId: z.string(), value: z.string() })),
      }),
    ),
    events: z.int().openapi({ description: "Requests that would move." }),
    clients: z.array(clientOfPlan),
    pairs: z.array(
      z.object({
        a: z.string(),
        b: z.string(),
        tier: z.enum(["certain", "probable"]),
        score: z.int(),
        reasons: reasonsSchema,
        open: z.boolean().openapi({ description: "False once judged not to be a duplicate." }),
      }),
    ),
    apart: z.array(z.object({ a: z.string(), b: z.string() })).openapi({
      description: "Records of the group that somebody judged not to be duplicates of one another.",
    }),
  })
  .openapi("MergePreview");

export const previewMergeEndpoint = endpoint(previewMerge, {
  method: "post",
  path: `${organisation}/client-merges/previews`,
  capability: "clients",
  summary: "Preview a merge",
  description:
    "What would move, which values survive, and the fields where the records disagree. Without `targetId`, the best target is proposed. Nothing is written.",
  answer: {
    status: 200,
    schema: previewSchema,
    example: {
      targetId: clientId,
      fields: clientFieldsExample,
      changes: [{ field: "phones", how: "united" }],
      conflicts: [
        {
          field: "address",
          values: [
            { clientId, value: "1 place de la République" },
            { clientId: otherId, value: "2 rue du Port" },
          ],
        },
      ],
      events: 1,
      clients: [
        { ...briefExample, fields: clientFieldsExample },
        { ...otherBrief, fields: { ...clientFieldsExample, address: "2 rue du Port" } },
      ],
      pairs: [
        {
          a: clientId,
          b: otherId,
          tier: "certain",
          score: 98,
          reasons: pairExample.reasons,
          open: true,
        },
      ],
      apart: [],
    },
  },
  present: ({ plan, clients, pairs, apart, events }, context) => ({
    targetId: plan.survivorId,
    fields: { ...plan.fields, name: plan.fields.name ?? "" },
    changes: plan.changes.map(({ field, how }) => ({ field, how })),
    conflicts: plan.conflicts,
    events,
    clients: clients.map((client) => ({ ...presentBrief(client), fields: presentFields(client) })),
    pairs: pairs.map(({ a, b, tier, score, reasons, open }) => ({
      a,
      b,
      tier,
      score,
      reasons: presentReasons(reasons, localeOf(context)),
      open,
    })),
    apart,
  }),
});

export const mergeClientsEndpoint = endpoint(mergeClients, {
  method: "post",
  path: `${organisation}/clients/{clientId}/merge`,
  capability: "clients",
  summary: "Merge clients into one",
  description:
    "Everything the absorbed records hold moves to the target, in one commit; their numbers lead to it. `choices` names, by field, the record whose value is kept. Undone within 30 days.",
  answer: {
    status: 201,
    schema: z.object({ id: z.string(), clientId: z.string() }).openapi("MergedClients"),
    example: { id: mergeExample.id, clientId },
  },
});

export const listMergesEndpoint = endpoint(listMerges, {
  method: "get",
  path: `${organisation}/client-merges`,
  capability: "clients",
  summary: "List merges of clients",
  description: "The journal, the latest first.",
  answer: {
    status: 200,
    schema: z
      .object({
        data: z.array(
          z.object({
            ...mergeFields,
            survivorName: z.string().nullable(),
            survivorNumber: z.int().nullable(),
          }),
        ),
        nextCursor: z.string().nullable(),
      })
      .openapi("ClientMerges"),
    example: {
      data: [
        {
          ...mergeExample,
          survivorName: briefExample.name,
          survivorNumber: briefExample.number,
        },
      ],
      nextCursor: null,
    },
  },
  present: ({ data, nextCursor }) => ({
    data: data.map((row) => ({
      ...presentMerge(row),
      survivorName: row.survivorName,
      survivorNumber: row.survivorNumber,
    })),
    nextCursor,
  }),
});
