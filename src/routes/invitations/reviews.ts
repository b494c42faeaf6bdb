import { z } from "@hono/zod-openapi";

import {
  refusePrequalification,
  reopenPrequalification,
  requestCorrection,
  validatePrequalification,
} from "#actions/invitations/review";
import { seePrequalification } from "#actions/invitations/see-prequalification";
import { invitationState } from "#domain/invitations/invitation";
import { endpoint } from "#routes/endpoint";
import { ids } from "#routes/invitations/examples";
import { presentSeen, prequalificationSchema } from "#routes/invitations/schemas";
import { toWire } from "#routes/organisations/schemas";

const capability = "invitations";
const reviewed = "/organisations/{organisation}/prequalifications/{prequalificationId}";

export const seePrequalificationEndpoint = endpoint(seePrequalification, {
  method: "get",
  path: reviewed,
  capability,
  summary: "See the pre-qualification of a partner",
  description: "Everything its respondents see, its history, its invitations, and what can be decided now.",
  answer: { status: 200, schema: prequalificationSchema },
  present: (seen, context) => ({
    ...presentSeen(seen, context),
    verbs: seen.verbs,
    history: seen.rows.transitions.map(({ verb, at, actorName, reason }) => ({
      verb,
      at: toWire(at),
      actor: actorName ?? "Parvis",
      reason,
    })),
    invitations: seen.requests.map((row) => ({
      id: row.id,
      email: row.email,
      state: invitationState(row, seen.now),
      lastSentAt: toWire(row.lastSentAt),
    })),
  }),
});

const decided = {
  method: "post" as const,
  capability: capability as "invitations",
  answer: {
    status: 200 as const,
    schema: z.object({ id: z.string() }).openapi("ReviewedPrequalification"),
    example: { id: ids.prequalification },
  },
};

export const validatePrequalificationEndpoint = endpoint(validatePrequalification, {
  ...decided,
  path: `${reviewed}/validate`,
  summary: "Validate a pre-qualification",
  description:
    "It holds until the first of its ends: the answers' own, or that of a document. Respondents are told.",
});
export const requestCorrectionEndpoint = endpoint(requestCorrection, {
  ...decided,
  path: `${reviewed}/request-correction`,
  summary: "Ask a partner for a correction",
  description: "With a `reason` that respondents read. Reminders start anew.",
});
export const refusePrequalificationEndpoint = endpoint(refusePrequalification, {
  ...decided,
  path: `${reviewed}/refuse`,
  summary: "Refuse a pre-qualification",
  description: "With a `reason` that respondents read.",
});
export const reopenPrequalificationEndpoint = endpoint(reopenPrequalification, {
  ...decided,
  path: `${reviewed}/reopen`,
  summary: "Reopen a refused pre-qualification",
  description: "Back to review, as it was sent. Nobody is told.",
});
