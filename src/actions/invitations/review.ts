import { z } from "zod";

import { id, longText } from "#domain/input";
import { dueAlert, nextExpiryStep, validUntil } from "#domain/invitations/validity";
import { invalid, Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { answeringOf, datedDocuments, type Answering } from "#actions/invitations/answering";
import { respondentMails } from "#actions/invitations/respondents";
import { cadenceFrom, moveSteps, restartCadence, whoOf } from "#actions/invitations/standing";
import type { Change } from "#db/commit";
import { around } from "#db/invitations/answers";
import { prequalificationValidations } from "#db/invitations/answers-schema";
import { cadenceOf, prequalificationById, respondentsOf } from "#db/invitations/queries";
import { many, one } from "#db/statement";
import type { Cadence } from "#domain/invitations/cadence";
import { sql } from "drizzle-orm";

export type ReviewName = "validate" | "request-correction" | "refuse" | "reopen";

/** What staff decide of answers; each is an endpoint of its own. Respondents are told, with the words of staff. */
const review = <const Name extends ReviewName>(
  name: Name,
  decide: (context: ActionContext, answering: Answering, reason: string, cadence: Cadence) => Change["steps"],
) =>
  action({
    name: `invitations.${name}`,
    requires: "invitations.review",
    access: "write",
    input: z.strictObject({ prequalificationId: id("prq"), reason: longText(2000).default("") }),
    refuses: ["not_found", "prequalification_state_forbids", "prequalification_incomplete", "conflict"],
    reads: (scope, { prequalificationId }) => ({
      row: one(prequalificationById(scope, prequalificationId)),
      ...around(scope, prequalificationId),
      respondents: many(
        respondentsOf(
          scope,
          sql`(select partner_id from prequalifications q where q.organisation_id = ${scope.id} and q.id = ${prequalificationId})`,
        ),
      ),
      settings: one(cadenceOf(scope)),
    }),
    run(context, { reason }, { row, respondents, settings, ...read }) {
      const answering = answeringOf(row, read);
      const { id: prequalificationId } = answering.prequalification;
      const steps = decide(context, answering, reason, cadenceFrom(settings));
      const cause = `prequalification-decided:${prequalificationId}:${context.now}`;
      return {
        result: { id: prequalificationId },
        change: {
          steps,
          audit: { subject: prequalificationId, details: { decision: name } },
          mails:
            name === "reopen"
              ? []
              : respondentMails("prequalification-decided", cause, prequalificationId, respondents),
        },
      };
    },
  });

/** What was answered holds, until the first of its ends. */
export const validatePrequalification = review("validate", (context, answering) => {
  const { tenant, now } = context;
  const { prequalification, validity, answers, rows } = answering;
  const until = validUntil(now, datedDocuments(answering), validity);
  if (until <= now) throw new Refusal("prequalification_incomplete");
  const alerted = dueAlert(until, null, now) ?? null;
  const facts = {
    validUntil: until,
    validatedAt: now,
    alerted,
    nextExpiryAt: nextExpiryStep(until, alerted),
  };
  return [
    ...moveSteps(context, prequalification, "validate", { ...facts, asked: null, reason: null }),
    tenant.insert(prequalificationValidations, {
      prequalificationId: prequalification.id,
      cycle: prequalification.cycle,
      revisionId: prequalification.revisionId,
      answers: Object.fromEntries(Object.entries(answers).map(([fieldId, { value }]) => [fieldId, value])),
      documentIds: rows.documents
        .filter(({ acceptedAt }) => acceptedAt !== null)
        .map((document) => document.id),
      validatedAt: now,
      validUntil: until,
      validatedBy: whoOf(context),
    }),
  ];
});

const mustSayWhy = (reason: string): void => {
  if (reason === "") throw invalid({ pointer: "/reason", code: "required" });
};

export const requestCorrection = review("request-correction", (context, answering, reason, cadence) => {
  mustSayWhy(reason);
  const { prequalification } = answering;
  return [
    ...moveSteps(context, prequalification, "request_correction", { reason }, reason),
    restartCadence(context.tenant, prequalification.id, cadence, context.now),
  ];
});

export const refusePrequalification = review("refuse", (context, { prequalification }, reason) => {
  mustSayWhy(reason);
  return moveSteps(context, prequalification, "refuse", { reason }, reason);
});

export const reopenPrequalification = review("reopen", (context, { prequalification }) =>
  moveSteps(context, prequalification, "reopen", { reason: null }),
);
