import { and, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";

import { type FormDefinition } from "#domain/forms/definition";
import { diffDefinitions } from "#domain/forms/definition-diff";
import { replacedFields } from "#domain/forms/revision-impact";
import { planPublication } from "#domain/forms/revisions";
import { id, wholeNumber } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { whoOf } from "#actions/invitations/standing";
import { formRevisions, forms } from "#db/forms/schema";
import { mustHold } from "#db/guards";
import { prequalificationAnswers } from "#db/invitations/answers-schema";
import { prequalificationForms, prequalifications } from "#db/invitations/prequalifications-schema";
import { askedForm, revisionById } from "#db/invitations/form-queries";
import { isIn } from "#db/is-in";
import { one } from "#db/statement";
import type { Tenant, Write } from "#db/tenant";
import { definitionOf, viewOf } from "#actions/invitations/form-view";

/** Publishes the questions: partners who have not sent their answers follow at once, the others at their next update. */
export const publishForm = action({
  name: "invitations.publish-form",
  requires: "invitations.configure",
  access: "write",
  input: z.strictObject({ formId: id("pqf"), version: wholeNumber(1, 1e9) }),
  refuses: ["not_found", "stale_version", "form_has_errors", "form_revision_unchanged", "conflict"],
  reads: (scope, { formId }) => ({
    row: one(askedForm(scope, formId)),
    latest: one(
      revisionById(
        scope,
        sql`(select revision_id from prequalification_forms q where q.organisation_id = ${scope.id} and q.id = ${formId})`,
      ),
    ),
  }),
  run(context, { formId, version }, { row, latest }) {
    const { tenant, now, newId } = context;
    if (!row) throw new Refusal("not_found");
    if (row.formVersion !== version) throw new Refusal("stale_version");
    const definition = definitionOf(row);
    const plan = planPublication({ number: null, definition }, latest ?? null);
    if (plan instanceof Refusal) throw plan;
    const revisionId = newId("rev");
    const revision = {
      id: revisionId,
      formId: row.formId,
      number: plan.number,
      definition,
      formVersion: version,
      publishedAt: now,
      publishedBy: whoOf(context),
    };
    const same = and(tenant.owns(forms, eq(forms.id, row.formId)), eq(forms.version, version));
    return {
      result: viewOf({ ...row, revisionId, revisionNumber: plan.number, revisionFormVersion: version }),
      change: {
        steps: [
          mustHold("conflict", sql`exists (select 1 from ${forms} where ${same})`),
          tenant.insert(formRevisions, revision),
          tenant.update(
            prequalificationForms,
            { revisionId, updatedAt: now },
            eq(prequalificationForms.id, formId),
          ),
          ...(latest ? follow(tenant, formId, latest.definition, definition, revisionId) : []),
        ],
        audit: { subject: formId, details: { revision: plan.number } },
      },
    };
  },
});

/** Answers still being written go to the new questions; those that another kind of answer replaces are dropped. */
function follow(
  tenant: Tenant,
  formId: string,
  before: FormDefinition,
  after: FormDefinition,
  revisionId: string,
): Write[] {
  const writing = and(
    eq(prequalifications.formId, formId),
    inArray(prequalifications.state, ["to_complete", "in_progress", "correction_requested"]),
  );
  const ids = tenant.db
    .select({ id: prequalifications.id })
    .from(prequalifications)
    .where(tenant.owns(prequalifications, writing ?? sql`false`));
  const lost = replacedFields(diffDefinitions(before, after)).map((part) => part.id);
  return [
    ...(lost.length === 0
      ? []
      : [
          tenant.remove(
            prequalificationAnswers,
            inArray(prequalificationAnswers.prequalificationId, ids),
            isIn(prequalificationAnswers.fieldId, lost),
          ),
        ]),
    tenant.update(
      prequalifications,
      { revisionId, version: sql`${prequalifications.version} + 1` },
      writing ?? sql`false`,
    ),
  ];
}
