import { z } from "@hono/zod-openapi";

import { seeDossierAsEvaluator } from "#actions/evaluations/desk-dossier";
import { seeListAsEvaluator } from "#actions/evaluations/desk-dossiers";
import { exportResults } from "#actions/evaluations/export-results";
import { listResults, listResultsView, type ResultsPage } from "#actions/evaluations/list-results";
import { seeEvaluatedDossier } from "#actions/evaluations/see-evaluated-dossier";
import { endpoint } from "#routes/endpoint";
import { deskSchema, presentDesk } from "#routes/evaluations/desk";
import { gridExample, resultExample, sheetExample } from "#routes/evaluations/examples";
import { presentLeak } from "#routes/evaluations/leaks";
import { sayEvaluator } from "#domain/evaluations/erased-evaluator";
import { sayMoveReason } from "#domain/evaluations/move-reasons";
import { presentChanges, presentSheet } from "#routes/evaluations/present";
import { evaluatedSchema, resultSchema } from "#routes/evaluations/result-schemas";
import { grid } from "#routes/evaluations/schemas";
import { sheetSchema } from "#routes/evaluations/sheet-schemas";
import { instantSchema, toWire, toWireOrNull } from "#routes/organisations/schemas";

const path = "/organisations/{organisation}/evaluation-sessions/{sessionId}";
const capability = "evaluations" as const;

const resultsPage = {
  data: z.array(resultSchema),
  nextCursor: z.string().nullable(),
  grid,
  average: z.enum(["mean", "median"]),
  rankedAt: instantSchema.nullable(),
  upToDate: z.boolean(),
};
const resultsExample = {
  data: [resultExample],
  nextCursor: null,
  grid: gridExample,
  average: "mean" as const,
  rankedAt: null,
  upToDate: true,
};

const presentResults = ({ data, rankedAt, ...rest }: ResultsPage) => ({
  ...rest,
  data,
  rankedAt: toWireOrNull(rankedAt),
});

export const listResultsEndpoint = endpoint(listResults, {
  method: "get",
  path: `${path}/results`,
  capability,
  summary: "List the results of a session",
  description:
    "Figures are those of final evaluations, at once; both rankings follow within moments (`upToDate`). `q` looks for an applicant or a number, `filter[disagreement]=yes` keeps dossiers whose evaluators disagree, and `filter[live]=1` those asked of one evaluator at most.",
  answer: {
    status: 200,
    schema: z.object(resultsPage).openapi("EvaluationResults"),
    example: resultsExample,
  },
  present: presentResults,
});

export const listResultsViewEndpoint = endpoint(listResultsView, {
  method: "get",
  path: "/organisations/{organisation}/views/{viewId}/results",
  capability,
  summary: "List the results of a view",
  description: "The dossiers of a session that its filters keep, in its order. `columns` are those it shows.",
  answer: {
    status: 200,
    schema: z.object({ ...resultsPage, columns: z.array(z.string()) }).openapi("ViewedResults"),
    example: { ...resultsExample, columns: ["rank", "mean"] },
  },
  present: ({ columns, ...page }) => ({ ...presentResults(page), columns }),
});

export const exportResultsEndpoint = endpoint(exportResults, {
  method: "post",
  path: `${path}/results/exports`,
  capability,
  summary: "Export the results of a session",
  description:
    "One line a dossier, or one an evaluation, to CSV or XLSX. Follow the job named by `Location`.",
  idempotencyKey: "required",
  answer: {
    status: 202,
    schema: z.object({ id: z.string() }).openapi("StartedResultsExport"),
    example: { id: "job_01M7ZV3EG0NT5NNQ9QDNYKEYHA" },
  },
  respond: (context, { result }) => {
    context.header("Location", `/v1/organisations/${context.req.param("organisation")}/jobs/${result.id}`);
    return context.json(result, 202);
  },
});

export const seeEvaluatedDossierEndpoint = endpoint(seeEvaluatedDossier, {
  method: "get",
  path: `${path}/dossiers/{dossierId}`,
  capability,
  summary: "See the evaluations of a dossier",
  description: "Answers, histories, what changed since each was given, and what still says who applies.",
  answer: { status: 200, schema: evaluatedSchema },
  present: ({ place, applicant, grid, leaks, evaluations }, context) => ({
    dossierId: place.dossierId,
    number: place.number,
    applicant,
    grid,
    leaks: leaks.map((leak) => presentLeak(leak, context.get("locale"))),
    figures: {
      finals: place.finals,
      mean: place.mean,
      median: place.median,
      spread: place.spread,
      lowest: place.lowest,
      highest: place.highest,
      disagreement: place.disagrees,
      rank: place.rank,
      correctedRank: place.correctedRank,
    },
    evaluations: evaluations.map((one) => ({
      id: one.id,
      evaluatorId: one.evaluatorId,
      evaluatorName: sayEvaluator(one.evaluatorName, context.get("locale")),
      left: one.left,
      state: one.state,
      answers: one.answers,
      total: one.total,
      deadline: toWireOrNull(one.deadline),
      late: one.late,
      finalAt: toWireOrNull(one.finalAt),
      version: one.version,
      changed: one.changed,
      changes: one.changes && presentChanges(one.changes),
      history: one.history.map(({ verb, at, actorId, reason }) => ({
        verb,
        at: toWire(at),
        byStaff: !actorId.startsWith("evl_"),
        reason: sayMoveReason(reason, context.get("locale")),
      })),
      verbs: one.verbs,
    })),
  }),
});

export const seeListAsEvaluatorEndpoint = endpoint(seeListAsEvaluator, {
  method: "get",
  path: `${path}/evaluators/{evaluatorId}/dossiers`,
  capability,
  summary: "See the desk of an evaluator",
  description: "Exactly what this evaluator is answered now.",
  answer: { status: 200, schema: deskSchema },
  present: presentDesk,
});

export const seeDossierAsEvaluatorEndpoint = endpoint(seeDossierAsEvaluator, {
  method: "get",
  path: `${path}/evaluators/{evaluatorId}/dossiers/{dossierId}`,
  capability,
  summary: "See a dossier as an evaluator",
  description: "Exactly what this evaluator is answered now, with their evaluation.",
  answer: { status: 200, schema: sheetSchema, example: sheetExample },
  present: presentSheet,
});
