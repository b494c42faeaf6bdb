import { z } from "@hono/zod-openapi";

import { listMerges } from "#actions/clients/list-merges";
import { startMergeCertain } from "#actions/clients/merge-certain";
import { mergeClients, previewMerge } from "#actions/clients/merge-clients";
import { listPlanLines } from "#actions/clients/see-plan";
import { previewUndo, undoMerge } from "#actions/clients/undo-merge";
import { singleFields, unitedFields } from "#domain/clients/merge";
import { endpoint } from "#routes/endpoint";
import {
  briefExample,
  clientFieldsExample,
  clientId,
  jobExample,
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
import { jobAccepted } from "#routes/clients/job-accepted";
import { startedJobSchema } from "#routes/integrations/job-schemas";

const organisation = "/organisations/{organisation}";
const merge = `${organisation}/client-merges/{mergeId}`;
const fieldName = z.enum([...singleFields, ...unitedFields]);
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
    pairs: z.array(z.object({ a: z.string(), b: z.string(), score: z.int(), reasons: reasonsSchema })),
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
      pairs: [{ a: clientId, b: otherId, score: 98, reasons: pairExample.reasons }],
    },
  },
  present: ({ plan, clients, pairs, events }, context) => ({
    targetId: plan.survivorId,
    fields: { ...plan.fields, name: plan.fields.name ?? "" },
    changes: plan.changes.map(({ field, how }) => ({ field, how })),
    conflicts: plan.conflicts,
    events,
    clients: clients.map((client) => ({ ...presentBrief(client), fields: presentFields(client) })),
    pairs: pairs.map(({ a, b, score, reasons }) => ({
      a,
      b,
      score,
      reasons: presentReasons(reasons, localeOf(context)),
    })),
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
            actorName: z.string().nullable(),
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
          actorName: "Camille Lefèvre",
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
      actorName: row.actorName,
    })),
    nextCursor,
  }),
});

const undo = {
  capability: "clients",
  answer: {
    status: 200,
    schema: z
      .object({
        id: z.string(),
        movedBack: z.int(),
        leftBehind: z.int().openapi({ description: "Requests that went elsewhere since: they stay there." }),
        arrivedSince: z.int().openapi({ description: "Requests that came after the merge: they stay." }),
        restored: z.array(fieldName),
        kept: z.array(fieldName).openapi({ description: "Fields edited since: they stay." }),
      })
      .openapi("UndoneMerge"),
    example: {
      id: mergeExample.id,
      movedBack: 1,
      leftBehind: 0,
      arrivedSince: 0,
      restored: ["phones" as const],
      kept: [],
    },
  },
} as const;

export const previewUndoEndpoint = endpoint(previewUndo, {
  ...undo,
  method: "get",
  path: `${merge}/undo`,
  summary: "Preview the undoing of a merge",
  description: "What would go back, and what would stay. Nothing is written.",
  present: (result) => ({ ...result, restored: [...result.restored], kept: [...result.kept] }),
});

export const undoMergeEndpoint = endpoint(undoMerge, {
  ...undo,
  method: "post",
  path: `${merge}/undo`,
  summary: "Undo a merge",
  description:
    "Within 30 days, the latest merge of a record first. The records are then judged not to be duplicates.",
  present: (result) => ({ ...result, restored: [...result.restored], kept: [...result.kept] }),
});

export const startMergeCertainEndpoint = endpoint(startMergeCertain, {
  method: "post",
  path: `${organisation}/client-merges/bulk`,
  capability: "clients",
  summary: "Merge all certain duplicates",
  description:
    "Without `planId`, a dry run that plans and merges nothing. With the `planId` of a finished dry run, merges what it planned and still holds. Follow the job named by `Location`.",
  idempotencyKey: "required",
  answer: { status: 202, schema: startedJobSchema, example: jobExample },
  respond: jobAccepted,
});

const lineSchema = z.object({
  root: z.string(),
  target: briefSchema.nullable(),
  absorbed: z.array(briefSchema),
  events: z.int(),
  outcome: z.enum(["planned", "conflict", "merged", "skipped"]),
  fields: z.array(fieldName).openapi({ description: "Where the records disagree." }),
  mergeId: z.string().nullable(),
});

export const listPlanLinesEndpoint = endpoint(listPlanLines, {
  method: "get",
  path: `${organisation}/client-merges/bulk/{jobId}/lines`,
  capability: "clients",
  summary: "See the plan of a bulk merge",
  description: "Group by group: what would be merged into what, then what was.",
  answer: {
    status: 200,
    schema: z.object({ data: z.array(lineSchema), nextCursor: z.string().nullable() }).openapi("MergePlan"),
    example: {
      data: [
        {
          root: clientId,
          target: briefExample,
          absorbed: [otherBrief],
          events: 1,
          outcome: "planned",
          fields: [],
          mergeId: null,
        },
      ],
      nextCursor: null,
    },
  },
  present: ({ data, nextCursor, clients }) => {
    const known = new Map(clients.map((client) => [client.id, presentBrief(client)]));
    return {
      data: data.map(({ root, survivorId, absorbedIds, events, outcome, fields, mergeId }) => ({
        root,
        target: known.get(survivorId) ?? null,
        absorbed: absorbedIds.flatMap((id) => known.get(id) ?? []),
        events,
        outcome,
        fields,
        mergeId,
      })),
      nextCursor,
    };
  },
});
