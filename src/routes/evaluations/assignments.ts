import { z } from "@hono/zod-openapi";

import { addDossiers, removeDossiers } from "#actions/evaluations/add-dossiers";
import { assignDossiers } from "#actions/evaluations/assign-dossiers";
import { judgeConflict } from "#actions/evaluations/judge-conflict";
import {
  cancelEvaluation,
  recuse,
  reopenEvaluation,
  returnToDraft,
} from "#actions/evaluations/move-evaluation";
import { proposeConflicts } from "#actions/evaluations/propose-conflicts";
import { spreadDossiers } from "#actions/evaluations/spread-dossiers";
import { sayConflictReason } from "#domain/evaluations/conflict-reasons";
import { endpoint } from "#routes/endpoint";
import { evaluationId, evaluatorExample, resultExample, spreadExample } from "#routes/evaluations/examples";

const path = "/organisations/{organisation}/evaluation-sessions/{sessionId}";
const capability = "evaluations" as const;
const pair = { dossierId: resultExample.dossierId, evaluatorId: evaluatorExample.id };
const pairSchema = z.object({ dossierId: z.string(), evaluatorId: z.string() });

export const addDossiersEndpoint = endpoint(addDossiers, {
  method: "post",
  path: `${path}/dossiers`,
  capability,
  summary: "Add dossiers to a session",
  description:
    "Dossiers of the programme that were sent: those named in `dossierIds`, all in some states (`status`), or all that a view of dossiers shows (`viewId`).",
  answer: {
    status: 200,
    schema: z.object({ added: z.int(), dossierCount: z.int() }).openapi("AddedDossiers"),
    example: { added: 12, dossierCount: 12 },
  },
});

export const removeDossiersEndpoint = endpoint(removeDossiers, {
  method: "post",
  path: `${path}/dossiers/remove`,
  capability,
  summary: "Take dossiers out of a session",
  description: "Only those that nobody began to evaluate.",
  answer: {
    status: 200,
    schema: z.object({ removed: z.int(), kept: z.int() }).openapi("RemovedDossiers"),
    example: { removed: 1, kept: 0 },
  },
});

const keptApart = pairSchema.extend({
  evaluatorName: z.string(),
  number: z.string(),
  state: z.string().nullable(),
  reasons: z.array(z.object({ code: z.string(), detail: z.string() })),
  overrulable: z.boolean(),
});

export const assignDossiersEndpoint = endpoint(assignDossiers, {
  method: "post",
  path: `${path}/assignments`,
  capability,
  summary: "Assign dossiers",
  description:
    "Each dossier to each evaluator. Pairs in conflict are left out and named in `apart`, with what keeps them so: `despiteConflicts` gives those that are `overrulable`. `fallen` counts the dossiers that are no longer there to be judged: withdrawn, or in the bin.",
  answer: {
    status: 200,
    schema: z
      .object({ assigned: z.int(), already: z.int(), fallen: z.int(), apart: z.array(keptApart) })
      .openapi("AssignedDossiers"),
    example: {
      assigned: 4,
      already: 0,
      fallen: 0,
      apart: [
        {
          ...pair,
          evaluatorName: "Jean Dupont",
          number: "DOS-2026-000001",
          state: null,
          reasons: [{ code: "same_siren", detail: "Même organisme, SIREN 732829320." }],
          overrulable: true,
        },
      ],
    },
  },
  present: ({ apart, ...rest }, context) => ({
    ...rest,
    apart: apart.map(({ reasons, ...one }) => ({
      ...one,
      reasons: reasons.map((reason) => ({
        code: reason.code,
        detail: sayConflictReason(reason, context.get("locale")),
      })),
    })),
  }),
});

export const spreadDossiersEndpoint = endpoint(spreadDossiers, {
  method: "post",
  path: `${path}/spreads`,
  capability,
  summary: "Spread dossiers over evaluators",
  description:
    "As evenly as conflicts and maximums allow, keeping what is assigned. The session says when it is done.",
  answer: {
    status: 202,
    schema: z.object({ id: z.string() }).openapi("StartedSpread"),
    example: { id: spreadExample.id },
  },
});

const proposed = pairSchema.extend({
  evaluatorName: z.string(),
  number: z.string(),
  applicantName: z.string(),
  certain: z.boolean(),
  state: z.string().nullable(),
  reasons: z.array(z.object({ code: z.string(), detail: z.string() })),
});

export const proposeConflictsEndpoint = endpoint(proposeConflicts, {
  method: "get",
  path: `${path}/conflicts`,
  capability,
  summary: "See proposed conflicts of interest",
  description:
    "What accounts and answers say evaluators and applicants have in common, surest first; 100 at a time.",
  answer: {
    status: 200,
    schema: z.object({ data: z.array(proposed), total: z.int() }).openapi("ProposedConflicts"),
    example: {
      data: [
        {
          ...pair,
          evaluatorName: "Jean Dupont",
          number: "DOS-2026-000001",
          applicantName: "Élodie Noël",
          certain: false,
          state: null,
          reasons: [{ code: "same_surname", detail: "Même nom de famille : noel." }],
        },
      ],
      total: 1,
    },
  },
  present: ({ data, total }, context) => ({
    data: data.map(({ reasons, ...rest }) => ({
      ...rest,
      reasons: reasons.map((reason) => ({
        code: reason.code,
        detail: sayConflictReason(reason, context.get("locale")),
      })),
    })),
    total,
  }),
});

export const judgeConflictEndpoint = endpoint(judgeConflict, {
  method: "post",
  path: `${path}/conflicts`,
  capability,
  summary: "Judge a proposed conflict of interest",
  description:
    "`apart` keeps the pair apart for good, without a word to the evaluator; `ignored` sets it aside.",
  answer: {
    status: 200,
    schema: pairSchema.extend({ verdict: z.enum(["apart", "ignored"]) }).openapi("JudgedConflict"),
    example: { ...pair, verdict: "apart" },
  },
});

const moved = {
  method: "post",
  capability,
  answer: {
    status: 200,
    schema: z.object({ id: z.string(), verb: z.string() }).openapi("EvaluationMove"),
    example: { id: evaluationId, verb: "return_to_draft" },
  },
} as const;
const evaluation = `${path}/evaluations/{evaluationId}`;

export const returnToDraftEndpoint = endpoint(returnToDraft, {
  ...moved,
  path: `${evaluation}/return-to-draft`,
  summary: "Give a final evaluation back",
  description: "The evaluator is told, with the reason; `dueAt` gives a deadline of its own.",
});
export const reopenEvaluationEndpoint = endpoint(reopenEvaluation, {
  ...moved,
  path: `${evaluation}/reopen`,
  summary: "Reopen an evaluation that was left",
  description: "It is owed again, its answers kept; `dueAt` gives a deadline of its own.",
});
export const recuseEndpoint = endpoint(recuse, {
  ...moved,
  path: `${evaluation}/recuse`,
  summary: "Recuse an evaluator from a dossier",
  description: "Silently: the dossier leaves their desk, and no spread brings it back.",
});
export const cancelEvaluationEndpoint = endpoint(cancelEvaluation, {
  ...moved,
  path: `${evaluation}/cancel`,
  summary: "Cancel an evaluation",
  description: "The dossier is no longer theirs; what was given is kept and does not count.",
});
