import { z } from "@hono/zod-openapi";

import { seeOwnDossier } from "#actions/evaluations/desk-dossier";
import { listOwnDossiers } from "#actions/evaluations/desk-dossiers";
import { downloadVisibleDocument } from "#actions/evaluations/download-visible-document";
import { abstain, declareConflict, finaliseEvaluation, startEvaluation } from "#actions/evaluations/judge";
import { saveEvaluation } from "#actions/evaluations/save-evaluation";
import { download } from "#files/download";
import { presentErrors } from "#routes/dossiers/schemas";
import { endpoint } from "#routes/endpoint";
import { deskSchema, presentDesk } from "#routes/evaluations/desk";
import { evaluationId, phaseExample, sheetExample } from "#routes/evaluations/examples";
import { presentSheet } from "#routes/evaluations/present";
import { answersSchema, errorSchema, totalSchema } from "#routes/evaluations/schemas";
import { sheetSchema } from "#routes/evaluations/sheet-schemas";
import { instantSchema, toWire } from "#routes/organisations/schemas";

const path = "/organisations/{organisation}/my/evaluation-sessions";
const capability = "evaluations" as const;

export const listOwnDeskEndpoint = endpoint(listOwnDossiers, {
  method: "get",
  path: `${path}/{sessionId}/dossiers`,
  capability,
  summary: "List the dossiers one evaluates",
  description:
    "`among=all` adds those that the phase of now shows. What is hidden leaves no trace, in order either.",
  answer: { status: 200, schema: deskSchema },
  present: presentDesk,
});

const dossier = `${path}/{sessionId}/dossiers/{dossierId}`;

export const seeOwnSheetEndpoint = endpoint(seeOwnDossier, {
  method: "get",
  path: dossier,
  capability,
  summary: "See a dossier one evaluates",
  description: "Its questions left visible, one’s own evaluation, and what changed since one read it.",
  answer: { status: 200, schema: sheetSchema, example: sheetExample },
  present: presentSheet,
});

export const saveEvaluationEndpoint = endpoint(saveEvaluation, {
  method: "patch",
  path: `${dossier}/evaluation`,
  capability,
  versioned: true,
  summary: "Save one’s evaluation",
  description: "Only the criteria sent change. The answer has the running total and what is still missing.",
  answer: {
    status: 200,
    schema: z
      .object({
        id: z.string(),
        answers: answersSchema,
        total: totalSchema,
        missing: z.array(errorSchema),
        version: z.int(),
        savedAt: instantSchema,
      })
      .openapi("SavedEvaluation"),
    example: {
      id: evaluationId,
      answers: { crt_qualite: { value: 4 } },
      total: sheetExample.evaluation.total,
      missing: [],
      version: 5,
      savedAt: phaseExample.opensAt,
    },
  },
  present: ({ missing, savedAt, ...saved }, context) => ({
    ...saved,
    missing: presentErrors(missing, context),
    savedAt: toWire(savedAt),
  }),
});

const moved = {
  method: "post",
  capability,
  answer: {
    status: 200,
    schema: z
      .object({
        id: z.string().nullable(),
        verb: z.string(),
        total: totalSchema,
        version: z.int(),
        nextDossierId: z.string().nullable(),
      })
      .openapi("OwnEvaluationMove"),
    example: {
      id: evaluationId,
      verb: "finalise",
      total: sheetExample.evaluation.total,
      version: 6,
      nextDossierId: null,
    },
  },
} as const;

export const startEvaluationEndpoint = endpoint(startEvaluation, {
  ...moved,
  path: `${dossier}/start`,
  summary: "Start an evaluation",
  description:
    "Says that no conflict of interest stands in the way: the dossier is shown from then on. Also of one that was not given to them and that the phase shows; there is no evaluation then.",
});
export const finaliseEvaluationEndpoint = endpoint(finaliseEvaluation, {
  ...moved,
  path: `${dossier}/finalise`,
  versioned: true,
  summary: "Finalise an evaluation",
  description:
    "`seenHash` is that of the dossier read: refused when what one may see changed meanwhile. `If-Match` is the version of the marks: refused when they were written elsewhere since.",
});
export const declareConflictEndpoint = endpoint(declareConflict, {
  ...moved,
  path: `${dossier}/declare-conflict`,
  summary: "Declare a conflict of interest",
  description: "The dossier closes at once; the organisation is told.",
});
export const abstainEndpoint = endpoint(abstain, {
  ...moved,
  path: `${dossier}/abstain`,
  summary: "Abstain from an evaluation",
  description: "The organisation is told, and gives the dossier to somebody else.",
});

export const downloadVisibleDocumentEndpoint = endpoint(downloadVisibleDocument, {
  method: "get",
  path: `${dossier}/documents/{documentId}/content`,
  capability,
  summary: "Download a document one evaluates",
  description: "Under the name that one may see, always as an attachment.",
  answer: { status: 200, contentType: "application/octet-stream" },
  respond: (_context, { result }) => download(result),
});
