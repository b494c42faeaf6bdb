import { z } from "@hono/zod-openapi";

import { seeOwnDossier } from "#actions/evaluations/desk-dossier";
import { listOwnDossiers } from "#actions/evaluations/desk-dossiers";
import {
  acceptInvitation,
  declineInvitation,
  listOwnSessions,
  seeOwnSession,
} from "#actions/evaluations/desk-sessions";
import { downloadVisibleDocument } from "#actions/evaluations/download-visible-document";
import {
  abstain,
  declareConflict,
  finaliseEvaluation,
  saveEvaluation,
  startEvaluation,
} from "#actions/evaluations/judge";
import { seeOwnResults } from "#actions/evaluations/see-own-results";
import { rightsSchema } from "#domain/evaluations/phases";
import { sessionStates } from "#domain/evaluations/session-states";
import { download } from "#files/download";
import { presentErrors } from "#routes/dossiers/schemas";
import { endpoint } from "#routes/endpoint";
import { deskSchema, presentDesk } from "#routes/evaluations/desk";
import {
  evaluationId,
  gridExample,
  phaseExample,
  sessionId,
  sheetExample,
} from "#routes/evaluations/examples";
import { presentPhase, presentSheet } from "#routes/evaluations/present";
import { answersSchema, errorSchema, grid, sheetSchema, totalSchema } from "#routes/evaluations/schemas";
import { instantSchema, toWire } from "#routes/organisations/schemas";

const path = "/organisations/{organisation}/my/evaluation-sessions";
const capability = "evaluations" as const;

const invitationState = z.enum(["invited", "joined", "declined"]);
const stateOf = ({ acceptedAt, declinedAt }: { acceptedAt: number | null; declinedAt: number | null }) => {
  if (declinedAt !== null) return "declined" as const;
  return acceptedAt === null ? ("invited" as const) : ("joined" as const);
};
const counts = { notStarted: z.int(), drafts: z.int(), finals: z.int() };

const ownSession = z
  .object({
    id: z.string(),
    title: z.string(),
    programmeTitle: z.string(),
    state: z.enum(sessionStates),
    invitation: invitationState,
    closesAt: instantSchema.nullable(),
    ...counts,
  })
  .openapi("OwnEvaluationSession", {
    example: {
      id: sessionId,
      title: "Jury de novembre",
      programmeTitle: "Résidence d’été",
      state: "open",
      invitation: "joined",
      closesAt: phaseExample.closesAt,
      notStarted: 2,
      drafts: 1,
      finals: 3,
    },
  });

export const listOwnSessionsEndpoint = endpoint(listOwnSessions, {
  method: "get",
  path,
  capability,
  summary: "List one’s own evaluation sessions",
  description: "Those that one was invited to, at the address of one’s account.",
  answer: {
    status: 200,
    schema: z.object({ data: z.array(ownSession) }).openapi("OwnEvaluationSessions"),
    example: { data: [] },
  },
  present: ({ data }) => ({
    data: data.map(({ phases, acceptedAt, declinedAt, ...rest }) => ({
      ...rest,
      invitation: stateOf({ acceptedAt, declinedAt }),
      closesAt: phases.map(presentPhase).at(-1)?.closesAt ?? null,
    })),
  }),
});

const phase = z.object({ id: z.string(), name: z.string(), opensAt: instantSchema, closesAt: instantSchema });

export const seeOwnSessionEndpoint = endpoint(seeOwnSession, {
  method: "get",
  path: `${path}/{sessionId}`,
  capability,
  summary: "See one’s own evaluation session",
  description: "Its instructions, phases and criteria, what the phase of now shows, and how far one is.",
  answer: {
    status: 200,
    schema: z
      .object({
        id: z.string(),
        title: z.string(),
        programmeTitle: z.string(),
        instructions: z.string(),
        state: z.enum(sessionStates),
        invitation: invitationState,
        phases: z.array(phase),
        phaseId: z.string().nullable(),
        rights: rightsSchema.nullable(),
        grid: grid.nullable(),
        ...counts,
      })
      .openapi("OwnEvaluationSessionDetail"),
    example: {
      id: sessionId,
      title: "Jury de novembre",
      programmeTitle: "Résidence d’été",
      instructions: "",
      state: "open",
      invitation: "joined",
      phases: [phaseExample],
      phaseId: phaseExample.id,
      rights: phaseExample.rights,
      grid: gridExample,
      notStarted: 2,
      drafts: 1,
      finals: 3,
    },
  },
  present: ({ session, programmeTitle, evaluator, joined, phase: current }) => ({
    id: session.id,
    title: session.title,
    programmeTitle,
    instructions: session.instructions,
    state: session.state,
    invitation: stateOf(evaluator),
    phases: session.phases
      .map(presentPhase)
      .map(({ id, name, opensAt, closesAt }) => ({ id, name, opensAt, closesAt })),
    phaseId: current?.id ?? null,
    rights: joined ? (current?.rights ?? null) : null,
    grid: joined ? session.grid : null,
    notStarted: evaluator.notStarted,
    drafts: evaluator.drafts,
    finals: evaluator.finals,
  }),
});

const answered = {
  method: "post",
  capability,
  answer: {
    status: 200,
    schema: z.object({ id: z.string() }).openapi("AnsweredInvitation"),
    example: { id: sessionId },
  },
} as const;

export const acceptInvitationEndpoint = endpoint(acceptInvitation, {
  ...answered,
  path: `${path}/{sessionId}/accept`,
  summary: "Accept to evaluate",
  description: "Signed in at the address that was invited.",
});
export const declineInvitationEndpoint = endpoint(declineInvitation, {
  ...answered,
  path: `${path}/{sessionId}/decline`,
  summary: "Decline to evaluate",
  description: "Or leave: what is still owed is cancelled, what was given stays.",
});

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
        id: z.string(),
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
  description: "Says that no conflict of interest stands in the way: the dossier is shown from then on.",
});
export const finaliseEvaluationEndpoint = endpoint(finaliseEvaluation, {
  ...moved,
  path: `${dossier}/finalise`,
  summary: "Finalise an evaluation",
  description: "`seenHash` is that of the dossier read: refused when what one may see changed meanwhile.",
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

export const seeOwnResultsEndpoint = endpoint(seeOwnResults, {
  method: "get",
  path: "/organisations/{organisation}/my/dossiers/{dossierId}/evaluations",
  capability,
  summary: "Read the published evaluations of one’s dossier",
  description: "The texts that the organisation chose, unsigned, and the average when it shows it.",
  answer: {
    status: 200,
    schema: z
      .object({
        data: z.array(
          z.object({
            sessionId: z.string(),
            title: z.string(),
            publishedAt: instantSchema,
            message: z.string(),
            texts: z.array(z.object({ label: z.string(), texts: z.array(z.string()) })),
            average: z.int().nullable(),
          }),
        ),
      })
      .openapi("PublishedEvaluations"),
    example: { data: [] },
  },
  present: ({ data }) => ({
    data: data.map(({ publishedAt, ...rest }) => ({ ...rest, publishedAt: toWire(publishedAt) })),
  }),
});
