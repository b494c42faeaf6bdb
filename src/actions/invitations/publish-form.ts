import { and, eq, inArray, sql, type SQL } from "drizzle-orm";
import { z } from "zod";

import { type FormDefinition } from "#domain/forms/definition";
import { diffDefinitions } from "#domain/forms/definition-diff";
import type { Part } from "#domain/forms/definition-parts";
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
  const written = inArray(prequalificationAnswers.prequalificationId, ids);
  return [
    ...dropReplaced(tenant, replacedFields(diffDefinitions(before, after)), written),
    tenant.update(
      prequalifications,
      { revisionId, version: sql`${prequalifications.version} + 1` },
      writing ?? sql`false`,
    ),
  ];
}

/** A question within rows is taken out of each. */
function dropReplaced(tenant: Tenant, lost: readonly Part[], written: SQL): Write[] {
  const whole = lost.filter(({ blockId }) => blockId === null).map((part) => part.id);
  const inner = lost.filter(({ blockId }) => blockId !== null && !whole.includes(blockId));
  const { fieldId, value, version } = prequalificationAnswers;
  const rows = sql`json_type(${value}) = 'array'`;
  return [
    ...(whole.length === 0 ? [] : [tenant.remove(prequalificationAnswers, written, isIn(fieldId, whole))]),
    ...[...Map.groupBy(inner, ({ blockId }) => blockId ?? "")].map(([blockId, parts]) =>
      tenant.update(
        prequalificationAnswers,
        { value: withoutFields(parts.map((part) => part.id)), version: sql`${version} + 1` },
        written,
        eq(fieldId, blockId),
        rows,
      ),
    ),
  ];
}

/** The rows of a block without some of their fields. Field ids are letters, digits and `_` (domain/forms/ids.ts). */
function withoutFields(ids: readonly string[]): SQL {
  const paths = sql.join(
    ids.map((fieldId) => sql`${`$.${fieldId}`}`),
    sql`, `,
  );
  return sql`(select json_group_array(json_remove(value, ${paths})) from json_each(${prequalificationAnswers.value}))`;
}
