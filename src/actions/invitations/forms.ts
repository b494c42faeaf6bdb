import { and, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";

import { checkDefinition } from "#domain/forms/check-definition";
import { formDefinitionSchema, type FormDefinition } from "#domain/forms/definition";
import { diffDefinitions } from "#domain/forms/definition-diff";
import { under } from "#domain/forms/parsed";
import { lostFields } from "#domain/forms/revision-impact";
import { planPublication } from "#domain/forms/revisions";
import { id, shortText, wholeNumber } from "#domain/input";
import { partnerLimits } from "#domain/invitations/partner";
import { startingForm } from "#domain/invitations/starting-form";
import { defaultValidity, fileFieldIds } from "#domain/invitations/validity";
import { invalid, Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { whoOf } from "#actions/invitations/standing";
import { formRevisions, forms } from "#db/forms/schema";
import { mustHaveChanged, mustHold } from "#db/guards";
import { prequalificationAnswers } from "#db/invitations/answers-schema";
import { prequalificationForms, prequalifications } from "#db/invitations/prequalifications-schema";
import { allForms, askedForm, isIn, revisionById } from "#db/invitations/queries";
import { many, one } from "#db/statement";
import type { Tenant, Write } from "#db/tenant";

type Row = Awaited<ReturnType<typeof askedForm>>[number];

/** The definition was checked by the schema when it was saved. */
const definitionOf = ({ formDefinition }: Row): FormDefinition =>
  JSON.parse(formDefinition) as FormDefinition;

const viewOf = (row: Row) => {
  const definition = definitionOf(row);
  return {
    ...row,
    definition,
    errors: checkDefinition(definition),
    hasChangesToPublish: row.revisionFormVersion !== row.formVersion,
  };
};
export type FormView = ReturnType<typeof viewOf>;

export const listForms = action({
  name: "invitations.list-forms",
  requires: "invitations.read",
  access: "read_other",
  input: z.strictObject({}),
  reads: (scope) => ({ found: many(allForms(scope)) }),
  run: (_context, _input, { found }) => ({ result: { data: found } }),
});

export const seeForm = action({
  name: "invitations.see-form",
  requires: "invitations.read",
  access: "read_other",
  input: z.strictObject({ formId: id("pqf") }),
  refuses: ["not_found"],
  reads: (scope, { formId }) => ({ row: one(askedForm(scope, formId)) }),
  run(_context, _input, { row }) {
    if (!row) throw new Refusal("not_found");
    return { result: viewOf(row) };
  },
});

/** A form of one empty step, answers that hold 24 months. */
export const createForm = action({
  name: "invitations.create-form",
  requires: "invitations.configure",
  access: "write",
  input: z.strictObject({ title: shortText(200, 1) }),
  refuses: ["conflict"],
  reads: (scope) => ({ found: many(allForms(scope)) }),
  run({ tenant, now, newId, organisation }, { title }, { found }) {
    if (found.length >= partnerLimits.forms) throw new Refusal("conflict");
    const [formId, innerId] = [newId("pqf"), newId("frm")];
    const definition = startingForm(newId, organisation.settings.locale);
    const row = {
      title,
      formId: innerId,
      validityMonths: defaultValidity.months,
      documentValidity: {},
      createdAt: now,
      updatedAt: now,
    };
    return {
      result: { id: formId, title },
      change: {
        steps: [
          tenant.insert(forms, { id: innerId, definition, createdAt: now, updatedAt: now }),
          tenant.insert(prequalificationForms, { id: formId, ...row }),
        ],
        audit: { subject: formId },
      },
    };
  },
});

/** Title, how long answers and documents hold, archived or not; what is not given stays. */
export const editForm = action({
  name: "invitations.edit-form",
  requires: "invitations.configure",
  access: "write",
  input: z.strictObject({
    formId: id("pqf"),
    version: wholeNumber(1, 1e9),
    title: shortText(200, 1).optional(),
    validityMonths: z.int().min(1).max(120).optional(),
    documentValidity: z.record(z.string().max(44), z.int().min(1).max(120)).optional(),
    archived: z.boolean().optional(),
  }),
  refuses: ["not_found", "stale_version"],
  reads: (scope, { formId }) => ({ row: one(askedForm(scope, formId)) }),
  run({ tenant, now }, { formId, version, archived, ...edits }, { row }) {
    if (!row) throw new Refusal("not_found");
    const known = new Set(fileFieldIds(definitionOf(row)));
    const stray = Object.keys(edits.documentValidity ?? {}).find((fieldId) => !known.has(fieldId));
    if (stray !== undefined)
      throw invalid({ pointer: `/documentValidity/${stray}`, code: "unknown_reference" });
    const archivedAt = archived === undefined ? row.archivedAt : archived ? (row.archivedAt ?? now) : null;
    const values = {
      title: edits.title ?? row.title,
      validityMonths: edits.validityMonths ?? row.validityMonths,
      documentValidity: edits.documentValidity ?? row.documentValidity,
      archivedAt,
      version: version + 1,
    };
    return {
      result: viewOf({ ...row, ...values }),
      change: {
        steps: [
          tenant.update(
            prequalificationForms,
            { ...values, updatedAt: now },
            eq(prequalificationForms.id, formId),
            eq(prequalificationForms.version, version),
          ),
          mustHaveChanged("stale_version"),
        ],
        audit: { subject: formId },
      },
    };
  },
});

const unkeepable = new Set(["too_many_fields", "definition_too_large", "duplicate_id"]);

/** Saves the questions whole; what only stands in the way of publishing is answered, not refused. */
export const saveForm = action({
  name: "invitations.save-form",
  requires: "invitations.configure",
  access: "write",
  input: z.strictObject({
    formId: id("pqf"),
    version: wholeNumber(1, 1e9),
    definition: formDefinitionSchema,
  }),
  refuses: ["not_found", "stale_version"],
  reads: (scope, { formId }) => ({ row: one(askedForm(scope, formId)) }),
  run({ tenant, now }, { formId, version, definition }, { row }) {
    if (!row) throw new Refusal("not_found");
    const errors = checkDefinition(definition).filter(({ code }) => unkeepable.has(code));
    if (errors.length > 0) throw invalid(...under("/definition", errors));
    const saved = { definition, updatedAt: now, version: version + 1 };
    const view = {
      ...row,
      formDefinition: JSON.stringify(definition),
      formVersion: version + 1,
      formUpdatedAt: now,
    };
    return {
      result: viewOf(view),
      change: {
        steps: [
          tenant.update(forms, saved, eq(forms.id, row.formId), eq(forms.version, version)),
          mustHaveChanged("stale_version"),
        ],
        audit: { subject: formId },
      },
    };
  },
});

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

/** Answers still being written go to the new questions; those that lost their place are dropped. */
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
  const lost = lostFields(diffDefinitions(before, after)).map((part) => part.id);
  return [
    ...(lost.length === 0
      ? []
      : [
          tenant.remove(
            prequalificationAnswers,
            inArray(prequalificationAnswers.prequalificationId, ids),
            isIn(sql`${prequalificationAnswers.fieldId}`, lost),
          ),
        ]),
    tenant.update(
      prequalifications,
      { revisionId, version: sql`${prequalifications.version} + 1` },
      writing ?? sql`false`,
    ),
  ];
}
