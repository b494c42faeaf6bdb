import { and, desc, eq, gt, inArray, lt, notInArray, sql } from "drizzle-orm";

import { dossiers } from "#db/dossiers/schema";
import { formRevisions, forms } from "#db/forms/schema";
import { people } from "#db/identity/schema";
import { programmes } from "#db/programmes/schema";
import type { Scope } from "#db/tenant";

const formOf = (scope: Scope, programmeId: string) =>
  scope.db
    .select({ id: programmes.formId })
    .from(programmes)
    .where(scope.owns(programmes, eq(programmes.id, programmeId)));

/** The form being written. */
export const findForm = (scope: Scope, programmeId: string) =>
  scope.db
    .select({
      id: forms.id,
      definition: forms.definition,
      version: forms.version,
      updatedAt: forms.updatedAt,
    })
    .from(forms)
    .where(scope.owns(forms, inArray(forms.id, formOf(scope, programmeId))));

const revision = {
  id: formRevisions.id,
  number: formRevisions.number,
  formVersion: formRevisions.formVersion,
  publishedAt: formRevisions.publishedAt,
};
const whole = { ...revision, definition: formRevisions.definition };

/** The newest revision of the form, published or not now. */
export const findLatestRevision = (scope: Scope, programmeId: string) =>
  scope.db
    .select(whole)
    .from(formRevisions)
    .where(scope.owns(formRevisions, inArray(formRevisions.formId, formOf(scope, programmeId)), isForAll))
    .orderBy(desc(formRevisions.number))
    .limit(1);

/** Revisions made for tests have negative numbers. */
const isForAll = gt(formRevisions.number, 0);

/** The revision that tests of the form as it is written are filled on, when one was made. */
export const findTestRevision = (scope: Scope, programmeId: string) =>
  scope.db
    .select({ id: formRevisions.id })
    .from(formRevisions)
    .innerJoin(
      forms,
      and(
        eq(forms.organisationId, formRevisions.organisationId),
        eq(forms.id, formRevisions.formId),
        sql`${formRevisions.number} = -${forms.version}`,
      ),
    )
    .where(scope.owns(formRevisions, inArray(formRevisions.formId, formOf(scope, programmeId))));

export const findRevision = (scope: Scope, programmeId: string, number: number) =>
  scope.db
    .select(whole)
    .from(formRevisions)
    .where(
      scope.owns(
        formRevisions,
        inArray(formRevisions.formId, formOf(scope, programmeId)),
        eq(formRevisions.number, number),
      ),
    );

/** Newest first, with who published each when it was a person. */
export const listRevisions = (scope: Scope, programmeId: string, before: number | null, limit: number) =>
  scope.db
    .select({
      ...revision,
      publishedBy: formRevisions.publishedBy,
      publisherName: sql<string | null>`${people.name}`.as("publisher_name"),
    })
    .from(formRevisions)
    .leftJoin(people, eq(people.id, formRevisions.publishedBy))
    .where(
      and(
        scope.owns(formRevisions, inArray(formRevisions.formId, formOf(scope, programmeId)), isForAll),
        before === null ? undefined : lt(formRevisions.number, before),
      ),
    )
    .orderBy(desc(formRevisions.number))
    .limit(limit);

/** The revisions whose definitions name any of these questions, the newest first: what the form of today no longer asks. */
export const definitionsNaming = (scope: Scope, programmeId: string, fieldIds: readonly string[]) =>
  scope.db
    .select({ definition: formRevisions.definition })
    .from(formRevisions)
    .where(
      scope.owns(
        formRevisions,
        inArray(formRevisions.formId, formOf(scope, programmeId)),
        isForAll,
        sql`exists (select 1 from json_each(${JSON.stringify(fieldIds)}) f where instr(${formRevisions.definition}, f.value) > 0)`,
      ),
    )
    .orderBy(desc(formRevisions.number))
    .limit(20);

/** A draft that is not on the published revision of its programme, with the definition it is on. */
export const findLaggingDraft = (scope: Scope, programmeId: string) =>
  scope.db
    .select({ revisionId: formRevisions.id, definition: formRevisions.definition })
    .from(dossiers)
    .innerJoin(
      formRevisions,
      and(
        eq(formRevisions.organisationId, dossiers.organisationId),
        eq(formRevisions.id, dossiers.revisionId),
      ),
    )
    .where(
      scope.owns(
        dossiers,
        eq(dossiers.programmeId, programmeId),
        eq(dossiers.state, "draft"),
        eq(dossiers.isTest, false),
        notInArray(dossiers.revisionId, revisionOf(scope, programmeId)),
      ),
    )
    .limit(1);

const revisionOf = (scope: Scope, programmeId: string) =>
  scope.db
    .select({ id: programmes.revisionId })
    .from(programmes)
    .where(scope.owns(programmes, eq(programmes.id, programmeId)));

/** The revision that new dossiers are filled on. */
export const findPublishedRevision = (scope: Scope, programmeId: string) =>
  scope.db
    .select(whole)
    .from(formRevisions)
    .where(scope.owns(formRevisions, inArray(formRevisions.id, revisionOf(scope, programmeId))));
