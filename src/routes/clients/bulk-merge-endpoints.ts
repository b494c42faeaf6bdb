import { z } from "@hono/zod-openapi";

import { startMergeCertain } from "#actions/clients/merge-certain";
import { listPlanLines } from "#actions/clients/see-plan";
import { endpoint } from "#routes/endpoint";
import { briefExample, clientId, jobExample, otherBrief } from "#routes/clients/examples";
import { briefSchema, presentBrief } from "#routes/clients/schemas";
import { jobAccepted } from "#routes/clients/job-accepted";
import { startedJobSchema } from "#routes/integrations/job-schemas";
import { organisation, fieldName } from "#routes/clients/merge-fields";

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
  outcome: z.enum(["planned", "conflict", "judged", "merged", "skipped"]).openapi({
    description: "`judged`: two of them were judged not to be duplicates, so none is merged.",
  }),
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
    schema: z
      .object({
        data: z.array(lineSchema),
        nextCursor: z.string().nullable(),
        planned: z.int().openapi({ description: "Groups of the whole plan that are still to merge." }),
      })
      .openapi("MergePlan"),
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
      planned: 1,
    },
  },
  present: ({ data, nextCursor, planned, clients }) => {
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
      planned,
    };
  },
});
