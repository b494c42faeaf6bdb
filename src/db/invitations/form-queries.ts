import { and, asc, eq, sql, type SQL } from "drizzle-orm";

import { formRevisions, forms } from "#db/forms/schema";
import { prequalificationForms } from "#db/invitations/prequalifications-schema";
import type { Scope } from "#db/tenant";

/** A form that invitations can ask, with its published revision. */
export const askedForm = (scope: Scope, id: string) =>
  scope.db
    .select({
      id: prequalificationForms.id,
      title: prequalificationForms.title,
      formId: prequalificationForms.formId,
      revisionId: prequalificationForms.revisionId,
      validityMonths: prequalificationForms.validityMonths,
      documentValidity: prequalificationForms.documentValidity,
      archivedAt: prequalificationForms.archivedAt,
      version: prequalificationForms.version,
      formVersion: sql<number>`${forms.version}`.as("form_version"),
      formUpdatedAt: sql<number>`${forms.updatedAt}`.as("form_updated_at"),
      formDefinition: sql<string>`${forms.definition}`.as("form_definition"),
      revisionNumber: sql<number | null>`${formRevisions.number}`.as("revision_number"),
      revisionFormVersion: sql<number | null>`${formRevisions.formVersion}`.as("revision_form_version"),
    })
    .from(prequalificationForms)
    .innerJoin(
      forms,
      and(
        eq(forms.organisationId, prequalificationForms.organisationId),
        eq(forms.id, prequalificationForms.formId),
      ),
    )
    .leftJoin(
      formRevisions,
      and(
        eq(formRevisions.organisationId, prequalificationForms.organisationId),
        eq(formRevisions.id, prequalificationForms.revisionId),
      ),
    )
    .where(scope.owns(prequalificationForms, eq(prequalificationForms.id, id)));

export const allForms = (scope: Scope) =>
  scope.db
    .select()
    .from(prequalificationForms)
    .where(scope.owns(prequalificationForms))
    .orderBy(asc(prequalificationForms.id));

export const revisionById = (scope: Scope, id: SQL | string) =>
  scope.db
    .select({ id: formRevisions.id, number: formRevisions.number, definition: formRevisions.definition })
    .from(formRevisions)
    .where(scope.owns(formRevisions, sql`${formRevisions.id} = ${id}`));
