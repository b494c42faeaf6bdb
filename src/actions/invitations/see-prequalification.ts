import { z } from "zod";

import { canMove, staffVerbs } from "#domain/invitations/prequalification";
import { documentEnds } from "#domain/invitations/validity";
import { id } from "#domain/input";
import { action } from "#actions/action";
import { answeringOf, measure, type Answering } from "#actions/invitations/answering";
import { partnerDoor, staffDoor } from "#actions/invitations/doors";
import { around } from "#db/invitations/answers";
import { invitationsOf, respondentsOf } from "#db/invitations/queries";
import { many, one } from "#db/statement";
import { sql } from "drizzle-orm";

const input = z.strictObject({ prequalificationId: id("prq") });

const ofPartner = (scopeId: ReturnType<typeof sql>, prequalificationId: string) =>
  sql`(select partner_id from prequalifications q where q.organisation_id = ${scopeId} and q.id = ${prequalificationId})`;

/** One's own: the form, the answers, what is missing, what an update asks, and when each document ends. */
export const seeOwnPrequalification = action({
  name: "invitations.see-own",
  requires: "invitations.answer",
  access: "own_data_read",
  input,
  refuses: ["not_found"],
  reads: (scope, { prequalificationId }) => ({
    row: one(partnerDoor.find(scope, prequalificationId)),
    ...around(scope, prequalificationId),
    respondents: many(respondentsOf(scope, ofPartner(scope.id, prequalificationId))),
  }),
  run({ now }, _input, { row, respondents, ...read }) {
    return { result: seen(answeringOf(row, read), respondents, now) };
  },
});

/** The same for staff, with the invitations that asked for it and what can be decided. */
export const seePrequalification = action({
  name: "invitations.see-prequalification",
  requires: "invitations.read",
  access: "read_other",
  input,
  refuses: ["not_found"],
  reads: (scope, { prequalificationId }) => ({
    row: one(staffDoor.find(scope, prequalificationId)),
    ...around(scope, prequalificationId),
    respondents: many(respondentsOf(scope, ofPartner(scope.id, prequalificationId))),
    requests: many(invitationsOf(scope, prequalificationId)),
  }),
  run({ now }, _input, { row, respondents, requests, ...read }) {
    const answering = answeringOf(row, read);
    const { state } = answering.prequalification;
    return {
      result: {
        ...seen(answering, respondents, now),
        requests,
        verbs: staffVerbs.filter((verb) => canMove(state, verb)),
      },
    };
  },
});

type Respondents = readonly { personId: string; name: string; email: string; joinedAt: number }[];

const seen = (answering: Answering, respondents: Respondents, now: number) => ({
  ...answering,
  ...measure(answering),
  respondents,
  ends: new Map(
    answering.rows.documents.flatMap((document) =>
      documentEnds(
        [{ fieldId: document.fieldId, addedAt: document.acceptedAt ?? now }],
        answering.validity,
      ).map(({ validUntil }): [string, number] => [document.id, validUntil]),
    ),
  ),
  now,
});
export type Seen = ReturnType<typeof seen>;
