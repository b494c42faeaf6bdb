import { z } from "@hono/zod-openapi";

import { isErased, sayEvaluator } from "#domain/evaluations/erased-evaluator";
import { editEvaluator, removeEvaluator, resendInvitation } from "#actions/evaluations/change-evaluator";
import { inviteEvaluators } from "#actions/evaluations/invite-evaluators";
import { listEvaluators } from "#actions/evaluations/list-evaluators";
import { remindEvaluators } from "#actions/evaluations/remind-evaluators";
import { replaceEvaluator } from "#actions/evaluations/replace-evaluator";
import type { EvaluatorRecord } from "#actions/evaluations/list-evaluators";
import { endpoint, type RouteContext } from "#routes/endpoint";
import { evaluatorExample } from "#routes/evaluations/examples";
import { evaluatorSchema } from "#routes/evaluations/schemas";
import { toWire, toWireOrNull } from "#routes/organisations/schemas";

const path = "/organisations/{organisation}/evaluation-sessions/{sessionId}/evaluators";
const capability = "evaluations" as const;
const evaluatorId = evaluatorExample.id;

function stateOf({ removedAt, declinedAt, acceptedAt }: EvaluatorRecord) {
  if (removedAt !== null) return "removed" as const;
  if (declinedAt !== null) return "declined" as const;
  return acceptedAt === null ? ("invited" as const) : ("joined" as const);
}

const present = (evaluator: EvaluatorRecord & { leniency?: number | null }, context: RouteContext) => ({
  id: evaluator.id,
  email: isErased(evaluator) ? "" : evaluator.email,
  name: sayEvaluator(evaluator.name, context.get("locale")),
  maximum: evaluator.maximum,
  siren: evaluator.siren,
  state: stateOf(evaluator),
  declinedReason: evaluator.declinedReason,
  invitedAt: toWire(evaluator.invitedAt),
  lastSentAt: toWire(evaluator.lastSentAt),
  sendCount: evaluator.sendCount,
  acceptedAt: toWireOrNull(evaluator.acceptedAt),
  remindedAt: toWireOrNull(evaluator.remindedAt),
  notStarted: evaluator.notStarted,
  drafts: evaluator.drafts,
  finals: evaluator.finals,
  departed: evaluator.departed,
  leniency: evaluator.leniency ?? null,
  version: evaluator.version,
});

export const listEvaluatorsEndpoint = endpoint(listEvaluators, {
  method: "get",
  path,
  capability,
  summary: "List the evaluators of a session",
  description: "Everybody, with how far they are and how they mark beside the others; 500 at most.",
  answer: {
    status: 200,
    schema: z.object({ data: z.array(evaluatorSchema) }).openapi("Evaluators"),
    example: { data: [evaluatorExample] },
  },
  present: ({ data }, context) => ({ data: data.map((one) => present(one, context)) }),
});

export const inviteEvaluatorsEndpoint = endpoint(inviteEvaluators, {
  method: "post",
  path,
  capability,
  summary: "Invite evaluators",
  description: "By mail, with or without an account. Those already there are left as they are.",
  answer: {
    status: 201,
    schema: z
      .object({
        invited: z.array(z.object({ id: z.string(), email: z.string(), name: z.string() })),
        already: z.int(),
      })
      .openapi("InvitedEvaluators"),
    example: {
      invited: [{ id: evaluatorId, email: evaluatorExample.email, name: "Jean Dupont" }],
      already: 0,
    },
  },
});

export const editEvaluatorEndpoint = endpoint(editEvaluator, {
  method: "patch",
  path: `${path}/{evaluatorId}`,
  capability,
  versioned: true,
  summary: "Edit an evaluator",
  description: "Their name, how many dossiers they take at most, and the SIREN of the body they work for.",
  answer: { status: 200, schema: evaluatorSchema },
  present,
});

export const removeEvaluatorEndpoint = endpoint(removeEvaluator, {
  method: "post",
  path: `${path}/{evaluatorId}/remove`,
  capability,
  summary: "Remove an evaluator",
  description: "What they still owe is cancelled; what they gave stays and counts.",
  answer: {
    status: 200,
    schema: z.object({ id: z.string(), cancelled: z.int() }).openapi("RemovedEvaluator"),
    example: { id: evaluatorId, cancelled: 3 },
  },
});

export const resendInvitationEndpoint = endpoint(resendInvitation, {
  method: "post",
  path: `${path}/{evaluatorId}/resend`,
  capability,
  summary: "Send an evaluator’s invitation again",
  description: "To the same address, at most once a minute.",
  answer: {
    status: 200,
    schema: z.object({ id: z.string(), sendCount: z.int() }).openapi("ResentInvitation"),
    example: { id: evaluatorId, sendCount: 2 },
  },
});

export const replaceEvaluatorEndpoint = endpoint(replaceEvaluator, {
  method: "post",
  path: `${path}/{evaluatorId}/replace`,
  capability,
  summary: "Replace an evaluator",
  description: "Hands what they still owe over to `byEvaluatorId`, who starts afresh.",
  answer: {
    status: 200,
    schema: z.object({ handedOver: z.int(), left: z.int() }).openapi("ReplacedEvaluator"),
    example: { handedOver: 3, left: 0 },
  },
});

export const remindEvaluatorsEndpoint = endpoint(remindEvaluators, {
  method: "post",
  path: `${path}/remind`,
  capability,
  summary: "Remind evaluators",
  description:
    "Whoever owes nothing, or was reminded today, is skipped; what they owe is read again at sending.",
  answer: {
    status: 200,
    schema: z
      .object({ reminded: z.array(z.string()), skipped: z.array(z.string()) })
      .openapi("RemindedEvaluators"),
    example: { reminded: [evaluatorId], skipped: [] },
  },
});
