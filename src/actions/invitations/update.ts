import { eq } from "drizzle-orm";

import { diffDefinitions } from "#domain/forms/definition-diff";
import { lostFields } from "#domain/forms/revision-impact";
import { askedFields, type Asked } from "#domain/invitations/update-request";
import type { ActionContext } from "#actions/action";
import { expiredFields, type Answering } from "#actions/invitations/answering";
import { moveSteps } from "#actions/invitations/standing";
import type { Guard } from "#db/guards";
import { prequalificationAnswers } from "#db/invitations/answers-schema";
import { isIn } from "#db/is-in";
import type { Tenant, Write } from "#db/tenant";
import { addMonths } from "#domain/programmes/civil-time";

const soon = 60 * 24 * 60 * 60 * 1000;

/**
 * Opens an update: the answers move to the form's present revision, and only what expired or changed is asked. What
 * ends within sixty days counts as ended: the partner answers once.
 */
export function updateSteps(
  context: Pick<ActionContext, "tenant" | "now" | "actor">,
  answering: Answering,
): { asked: Asked[]; steps: (Write | Guard)[] } {
  const { prequalification, rows, answers, definition, validity } = answering;
  const horizon = context.now + soon;
  const { validatedAt, identityChangedAt } = prequalification;
  const answersExpired = validatedAt !== null && addMonths(validatedAt, validity.months) <= horizon;
  const asked = askedFields({
    before: definition,
    now: rows.current.definition,
    answers,
    expiredFieldIds: expiredFields(answering, horizon),
    identityChanged: identityChangedAt !== null && identityChangedAt >= (validatedAt ?? 0),
    answersExpired,
  });
  const lost = lostFields(diffDefinitions(definition, rows.current.definition)).map(({ id }) => id);
  const change = {
    revisionId: rows.current.id,
    asked,
    cycle: prequalification.cycle + 1,
    requestedAt: context.now,
    reason: null,
  };
  return {
    asked,
    steps: [
      ...forget(context.tenant, prequalification.id, lost),
      ...moveSteps(context, prequalification, "begin_update", change),
    ],
  };
}

/** Answers that the new revision has no place for. */
export const forget = (tenant: Tenant, prequalificationId: string, fieldIds: readonly string[]): Write[] =>
  fieldIds.length === 0
    ? []
    : [
        tenant.remove(
          prequalificationAnswers,
          eq(prequalificationAnswers.prequalificationId, prequalificationId),
          isIn(prequalificationAnswers.fieldId, fieldIds),
        ),
      ];
