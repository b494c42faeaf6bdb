import { eq } from "drizzle-orm";
import { z } from "zod";

import { clearedAnswers, clearHidden } from "#domain/forms/hidden-answers";
import { id } from "#domain/input";
import type { FieldError } from "#domain/field-errors";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { answeringOf, measure } from "#actions/invitations/answering";
import { partnerDoor, staffDoor, type Door } from "#actions/invitations/doors";
import { moveSteps } from "#actions/invitations/standing";
import { people } from "#db/identity/schema";
import { around } from "#db/invitations/answers";
import { forgetHidden } from "#db/invitations/forget";
import { invitations } from "#db/invitations/schema";
import { many, one } from "#db/statement";

const submitting = <const Name extends string>(name: Name, door: Door) =>
  action({
    name,
    requires: door.requires,
    access: door.access,
    input: z.strictObject({ prequalificationId: id("prq") }),
    refuses: ["not_found", "prequalification_state_forbids", "prequalification_incomplete", "conflict"],
    reads: (scope, { prequalificationId }) => ({
      row: one(door.find(scope, prequalificationId)),
      ...around(scope, prequalificationId),
      issuers: many(
        scope.db
          .selectDistinct({ id: people.id, email: people.email, locale: people.locale })
          .from(invitations)
          .innerJoin(people, eq(people.id, invitations.issuedBy))
          .where(scope.owns(invitations, eq(invitations.prequalificationId, prequalificationId))),
      ),
    }),
    run(context, _input, { row, issuers, ...read }) {
      const { tenant, now } = context;
      const answering = answeringOf(row, read);
      const { completeness, ineligibility, stillAsked } = measure(answering);
      const missing = completeness.steps.flatMap((step) => step.missing);
      const asked = stillAsked.map(({ fieldId }): FieldError => ({
        pointer: `/${fieldId}/value`,
        code: "required",
      }));
      const steps = moveSteps(context, answering.prequalification, "submit", {
        submittedAt: now,
        progress: 100,
      });
      if (!completeness.complete || ineligibility !== null || asked.length > 0)
        throw new Refusal("prequalification_incomplete", { errors: [...missing, ...asked] });
      const { definition, answers } = answering;
      const cleared = clearedAnswers(definition, clearHidden(definition, answers));
      const { id: prequalificationId } = answering.prequalification;
      return {
        result: { id: prequalificationId, submittedAt: now },
        change: {
          steps: [...steps, ...forgetHidden(tenant, prequalificationId, cleared, now)],
          audit: { subject: prequalificationId },
          mails: issuers.map((issuer) => ({
            kind: "prequalification-submitted",
            cause: `prequalification-submitted:${prequalificationId}:${now}:${issuer.id}`,
            subjectId: prequalificationId,
            recipient: issuer.email,
            personId: issuer.id,
            locale: issuer.locale,
          })),
        },
      };
    },
  });

/** Sends the answers to the organisation, once the server finds nothing missing and nothing still asked. */
export const submitAnswers = submitting("invitations.submit", partnerDoor);
export const submitAnswersOnBehalf = submitting("invitations.submit-on-behalf", staffDoor);
