import { z } from "@hono/zod-openapi";

import {
  acceptInvitation,
  declineInvitation,
  listOwnSessions,
  seeOwnSession,
} from "#actions/evaluations/desk-sessions";
import { rightsSchema } from "#domain/evaluations/phases";
import { sessionStates } from "#domain/evaluations/session-states";
import { endpoint } from "#routes/endpoint";
import { gridExample, phaseExample, sessionId } from "#routes/evaluations/examples";
import { presentPhase } from "#routes/evaluations/present";
import { grid } from "#routes/evaluations/schemas";
import { instantSchema } from "#routes/organisations/schemas";

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

const { rights, ...shownPhase } = phaseExample;

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
        nextDossierId: z.string().nullable(),
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
      phases: [shownPhase],
      phaseId: phaseExample.id,
      rights,
      grid: gridExample,
      nextDossierId: null,
      notStarted: 2,
      drafts: 1,
      finals: 3,
    },
  },
  present: ({ session, programmeTitle, evaluator, joined, phase: current, nextDossierId }) => ({
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
    nextDossierId,
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
  description:
    "Or leave: what is still owed is cancelled, what was given stays. The organisation is told why.",
});
