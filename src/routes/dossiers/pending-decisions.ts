import { z } from "@hono/zod-openapi";

import { listPendingDecisions } from "#actions/dossiers/list-pending-decisions";
import { discardDecision, prepareDecision } from "#actions/dossiers/prepare-decision";
import { startBulk } from "#actions/dossiers/start-bulk";
import { decisionVerbs } from "#domain/dossiers/pending-decisions";
import { endpoint } from "#routes/endpoint";
import { dossierId } from "#routes/dossiers/examples";
import { pendingSchema } from "#routes/dossiers/note-schemas";
import { toWire } from "#routes/organisations/schemas";

const capability = "dossiers";
const path = "/organisations/{organisation}/dossiers/{dossierId}/pending-decision";

export const prepareDecisionEndpoint = endpoint(prepareDecision, {
  method: "put",
  path,
  capability,
  summary: "Prepare a decision",
  description: "Nobody is told before it is applied; preparing another takes its place.",
  answer: {
    status: 200,
    schema: z
      .object({ id: z.string(), verb: z.enum(decisionVerbs), message: z.string().nullable() })
      .openapi("PreparedDecision"),
    example: { id: dossierId, verb: "accept", message: null },
  },
});
export const discardDecisionEndpoint = endpoint(discardDecision, {
  method: "delete",
  path,
  capability,
  summary: "Drop a prepared decision",
  description: "The dossier stays where it is.",
  answer: { status: 204 },
});

export const listPendingDecisionsEndpoint = endpoint(listPendingDecisions, {
  method: "get",
  path: "/organisations/{organisation}/pending-decisions",
  capability,
  summary: "List the decisions that are prepared",
  description:
    "One programme after the other, or those of the one that the filter names. Each with the mail that applying it would send.",
  answer: {
    status: 200,
    schema: z
      .object({ data: z.array(pendingSchema), nextCursor: z.string().nullable() })
      .openapi("PendingDecisions"),
    example: { data: [], nextCursor: null },
  },
  present: ({ data, nextCursor }) => ({
    data: data.map(({ reason, preparedAt, recipient: _to, locale: _locale, ...row }) => ({
      ...row,
      message: reason,
      preparedAt: toWire(preparedAt),
    })),
    nextCursor,
  }),
});
export const startBulkEndpoint = endpoint(startBulk, {
  method: "post",
  path: "/organisations/{organisation}/dossiers/bulk",
  capability,
  summary: "Do one thing to many dossiers",
  description:
    "500 at most. A job treats each by itself, checks again what may be done, and names in `failures` those it could not treat. Follow the job named by `Location`.",
  idempotencyKey: "required",
  answer: {
    status: 202,
    schema: z.object({ id: z.string(), total: z.int() }).openapi("StartedBulk"),
    example: { id: "job_01M7ZV3EG0NT5NNQ9QDNYKEYHA", total: 120 },
  },
  respond: (context, { result }) => {
    context.header("Location", `/v1/organisations/${context.req.param("organisation")}/jobs/${result.id}`);
    return context.json(result, 202);
  },
});
