import { eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";

import { id, instant, longText } from "#domain/input";
import { chooseRefusal } from "#domain/providers/service-response";
import { requestRefusal } from "#domain/providers/service-request";
import { Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { endsAfterStart, endsTooEarly } from "#actions/providers/request-fields";
import { mustHaveChanged } from "#db/guards";
import { isIn } from "#db/is-in";
import { requestWithAnswers, type AnsweredRequest } from "#db/providers/requests";
import { engagements, serviceRequests, serviceResponses } from "#db/providers/requests-schema";
import type { MailOrder } from "#db/commit";

const input = z
  .strictObject({
    requestId: id("srq"),
    /** One or several: each becomes an engagement. */
    providerIds: z.array(id("prv")).min(1).max(20),
    startsAt: instant.nullable().default(null),
    endsAt: instant.nullable().default(null),
    message: longText(5000).default(""),
    /** The request is settled: the others are told that they were not chosen. */
    settles: z.boolean(),
  })
  .refine(endsAfterStart, endsTooEarly);

/** Chooses one or several answers: each becomes an engagement, with the dates given or those of the request. */
export const chooseResponses = action({
  name: "providers.choose-responses",
  requires: "providers.handle-requests",
  access: "write",
  input,
  refuses: [
    "not_found",
    "service_request_closed",
    "service_request_not_offered",
    "response_already_chosen",
    "response_not_standing",
    "conflict",
  ],
  retriedOn: "conflict",
  reads: (scope, { requestId }) => requestWithAnswers(scope, requestId),
  run(context, asked, { request, answers }) {
    const { tenant, now } = context;
    if (!request) throw new Refusal("not_found");
    const refused = requestRefusal(request, "choose", now);
    if (refused) throw new Refusal(refused.refusal);
    const chosen = [...new Set(asked.providerIds)].map((providerId) => {
      const answer = answers.find((one) => one.providerId === providerId);
      if (!answer) throw new Refusal("not_found");
      const wrong = chooseRefusal(request, answer);
      if (wrong) throw new Refusal(wrong.refusal);
      return answer;
    });
    const made = chosen.map((answer) => ({ ...answer, engagementId: context.newId("eng") }));
    const dates = asked.startsAt === null ? request : asked;
    const names = chosen.map(({ providerId }) => providerId);
    const end = asked.settles
      ? ({ closedAt: now, closedAs: "settled", closeReason: asked.message || null } as const)
      : {};
    return {
      result: { id: request.id, engagementIds: made.map(({ engagementId }) => engagementId) },
      change: {
        steps: [
          tenant.update(
            serviceResponses,
            { chosenAt: now, choiceMessage: asked.message || null, version: sql`version + 1` },
            eq(serviceResponses.requestId, request.id),
            isIn(serviceResponses.providerId, names),
            sql`${serviceResponses.chosenAt} is null and ${serviceResponses.withdrawnAt} is null and not ${serviceResponses.declined}`,
          ),
          mustHaveChanged("conflict", chosen.length),
          ...made.map(({ engagementId, providerId, priceCents }) =>
            tenant.insert(engagements, {
              id: engagementId,
              requestId: request.id,
              providerId,
              priceCents: priceCents ?? 0,
              startsAt: dates.startsAt,
              endsAt: dates.endsAt,
              createdAt: now,
            }),
          ),
          tenant.update(
            serviceRequests,
            { ...end, version: request.version + 1 },
            eq(serviceRequests.id, request.id),
            eq(serviceRequests.version, request.version),
            isNull(serviceRequests.closedAt),
          ),
          mustHaveChanged("conflict"),
        ],
        mails: [
          ...decidedMails(request, chosen, "chosen"),
          ...(asked.settles ? endMails(request, leftOut(answers, chosen), "not_chosen") : []),
        ],
        audit: { subject: request.id, details: { providerIds: asked.providerIds, settles: asked.settles } },
      },
    };
  },
});

/** Ends a request: with whoever was chosen already, or with nobody. */
export const settleRequest = action({
  name: "providers.settle-request",
  requires: "providers.handle-requests",
  access: "write",
  input: z.strictObject({ requestId: id("srq"), message: longText(5000).default("") }),
  refuses: ["not_found", "service_request_closed", "service_request_not_offered", "conflict"],
  retriedOn: "conflict",
  reads: (scope, { requestId }) => requestWithAnswers(scope, requestId),
  run: (context, { message }, read) => ended(context, read, "settle", message),
});

/** Cancels a request: nobody is chosen any more; engagements made already go on, or are cancelled one by one. */
export const cancelRequest = action({
  name: "providers.cancel-request",
  requires: "providers.handle-requests",
  access: "write",
  input: z.strictObject({ requestId: id("srq"), message: longText(5000).default("") }),
  refuses: ["not_found", "service_request_closed", "conflict"],
  retriedOn: "conflict",
  reads: (scope, { requestId }) => requestWithAnswers(scope, requestId),
  run: (context, { message }, read) => ended(context, read, "cancel", message),
});

type Answers = AnsweredRequest["answers"];
type Request = NonNullable<AnsweredRequest["request"]>;

function ended(
  context: ActionContext,
  { request, answers }: AnsweredRequest,
  verb: "settle" | "cancel",
  message: string,
) {
  const { tenant, now } = context;
  if (!request) throw new Refusal("not_found");
  const refused = requestRefusal(request, verb, now);
  if (refused) throw new Refusal(refused.refusal);
  const closedAs = verb === "settle" ? ("settled" as const) : ("cancelled" as const);
  return {
    result: { id: request.id, state: closedAs },
    change: {
      steps: [
        tenant.update(
          serviceRequests,
          { closedAt: now, closedAs, closeReason: message || null, version: request.version + 1 },
          eq(serviceRequests.id, request.id),
          eq(serviceRequests.version, request.version),
          isNull(serviceRequests.closedAt),
        ),
        mustHaveChanged("conflict"),
      ],
      mails: endMails(request, leftOut(answers, []), verb === "settle" ? "not_chosen" : "cancelled"),
      audit: { subject: request.id },
    },
  };
}

/** Those who wait for a decision, and to whom none came. */
const leftOut = (answers: Answers, chosen: Answers): Answers =>
  answers.filter(
    (answer) =>
      !chosen.includes(answer) && answer.chosenAt === null && answer.withdrawnAt === null && !answer.declined,
  );

const endMails = (request: Request, others: Answers, outcome: "not_chosen" | "cancelled"): MailOrder[] => [
  ...decidedMails(request, others, outcome),
  {
    kind: "service-request-settled",
    cause: `service-request-settled:${request.id}`,
    subjectId: request.id,
    recipient: request.contactEmail,
    locale: request.locale,
  },
];

const decidedMails = (
  request: Request,
  to: Answers,
  outcome: "chosen" | "not_chosen" | "cancelled",
): MailOrder[] =>
  to.map(({ providerId, email, locale }) => ({
    kind: "service-response-decided",
    cause: `service-response-decided:${request.id}:${providerId}:${outcome}`,
    subjectId: `${request.id}:${providerId}`,
    recipient: email,
    locale,
  }));
