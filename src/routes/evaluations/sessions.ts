import { z } from "@hono/zod-openapi";

import { createSession } from "#actions/evaluations/create-session";
import { editSession } from "#actions/evaluations/edit-session";
import { listSessions } from "#actions/evaluations/list-sessions";
import { closeSession, openSession, publishResults, reopenSession } from "#actions/evaluations/move-session";
import { saveGrid } from "#actions/evaluations/save-grid";
import { seeSession } from "#actions/evaluations/see-session";
import { sessionStates } from "#domain/evaluations/session-states";
import { endpoint } from "#routes/endpoint";
import { sessionId } from "#routes/evaluations/examples";
import { presentFacts, presentPhase, presentSession } from "#routes/evaluations/present";
import { sessionFactsSchema, sessionSchema } from "#routes/evaluations/schemas";
import { instantSchema, toWire } from "#routes/organisations/schemas";

const path = "/organisations/{organisation}/evaluation-sessions";
const capability = "evaluations" as const;

export const createSessionEndpoint = endpoint(createSession, {
  method: "post",
  path,
  capability,
  summary: "Create an evaluation session",
  description: "A session in preparation on one programme: nothing is shown to anybody yet.",
  answer: {
    status: 201,
    schema: z.object({ id: z.string(), version: z.int() }).openapi("CreatedSession"),
    example: { id: sessionId, version: 1 },
  },
});

const listSchema = z
  .object({
    data: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        state: z.enum(sessionStates),
        programmeId: z.string(),
        programmeTitle: z.string(),
        closesAt: instantSchema.nullable(),
        createdAt: instantSchema,
        evaluators: z.int(),
        owed: z.int(),
        finals: z.int(),
      }),
    ),
    nextCursor: z.string().nullable(),
  })
  .openapi("EvaluationSessions");

/** `json_object` wrote it from counts. */
const progressIn = (text: string) => JSON.parse(text) as { evaluators: number; owed: number; finals: number };

export const listSessionsEndpoint = endpoint(listSessions, {
  method: "get",
  path,
  capability,
  summary: "List evaluation sessions",
  description: "Newest first; `filter[programme]` keeps those of one programme.",
  answer: { status: 200, schema: listSchema, example: { data: [], nextCursor: null } },
  present: ({ data, nextCursor }) => ({
    data: data.map(({ phases, progress, createdAt, ...rest }) => ({
      ...rest,
      closesAt: phases.map(presentPhase).at(-1)?.closesAt ?? null,
      createdAt: toWire(createdAt),
      ...progressIn(progress),
    })),
    nextCursor,
  }),
});

export const seeSessionEndpoint = endpoint(seeSession, {
  method: "get",
  path: `${path}/{sessionId}`,
  capability,
  summary: "See an evaluation session",
  description: "Its grid, phases, blinding and progress, what it lacks to open and the latest spread.",
  answer: { status: 200, schema: sessionSchema },
  present: presentSession,
});

const edited = {
  capability,
  versioned: true,
  answer: { status: 200, schema: sessionFactsSchema },
  present: presentFacts,
} as const;

export const editSessionEndpoint = endpoint(editSession, {
  ...edited,
  method: "patch",
  path: `${path}/{sessionId}`,
  summary: "Edit an evaluation session",
  description: "Texts, phases, blinding and how results are worked out; what is left out stays.",
});

export const saveGridEndpoint = endpoint(saveGrid, {
  ...edited,
  method: "put",
  path: `${path}/{sessionId}/grid`,
  summary: "Save the criteria of a session",
  description: "Once an evaluation was finalised, only labels and help change.",
});

const moved = {
  method: "post",
  capability,
  answer: {
    status: 200,
    schema: z
      .object({ id: z.string(), state: z.enum(sessionStates), version: z.int() })
      .openapi("EvaluationSessionMove"),
    example: { id: sessionId, state: "open", version: 4 },
  },
} as const;

export const openSessionEndpoint = endpoint(openSession, {
  ...moved,
  path: `${path}/{sessionId}/open`,
  summary: "Open an evaluation session",
  description: "Evaluators are told by mail; nothing can be missing.",
});
export const closeSessionEndpoint = endpoint(closeSession, {
  ...moved,
  path: `${path}/{sessionId}/close`,
  summary: "Close an evaluation session",
  description: "Evaluations stop; they stay readable.",
});
export const reopenSessionEndpoint = endpoint(reopenSession, {
  ...moved,
  path: `${path}/{sessionId}/reopen`,
  summary: "Reopen an evaluation session",
  description: "A reason is required and kept. Evaluators who owe something are told.",
});
export const publishResultsEndpoint = endpoint(publishResults, {
  ...moved,
  path: `${path}/{sessionId}/publish-results`,
  summary: "Publish the results of a session",
  description: "Applicants read the texts that are chosen, unsigned, and nothing else. Final.",
});
