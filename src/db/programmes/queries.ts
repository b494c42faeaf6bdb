import { and, desc, eq, sql, type SQL } from "drizzle-orm";

import { formRevisions, forms } from "#db/forms/schema";
import { programmeCounts, programmes } from "#db/programmes/schema";
import type { Scope } from "#db/tenant";

const facts = {
  id: programmes.id,
  title: programmes.title,
  summary: programmes.summary,
  opensAt: programmes.opensAt,
  closesAt: programmes.closesAt,
  graceMinutes: programmes.graceMinutes,
  reminders: programmes.reminders,
  retentionMonths: programmes.retentionMonths,
  listed: programmes.listed,
  publishedAt: programmes.publishedAt,
  archivedAt: programmes.archivedAt,
  trashedAt: programmes.trashedAt,
  createdAt: programmes.createdAt,
  updatedAt: programmes.updatedAt,
  version: programmes.version,
};

const counts = {
  draft: programmeCounts.draft,
  submitted: programmeCounts.submitted,
  under_review: programmeCounts.under_review,
  correction_requested: programmeCounts.correction_requested,
  step_pending: programmeCounts.step_pending,
  accepted: programmeCounts.accepted,
  refused: programmeCounts.refused,
  no_action: programmeCounts.no_action,
  withdrawn: programmeCounts.withdrawn,
};

const ofProgramme = and(
  eq(programmeCounts.organisationId, programmes.organisationId),
  eq(programmeCounts.programmeId, programmes.id),
);
const publishedRevision = and(
  eq(formRevisions.organisationId, programmes.organisationId),
  eq(formRevisions.id, programmes.revisionId),
);
const itsForm = and(eq(forms.organisationId, programmes.organisationId), eq(forms.id, programmes.formId));

/** A programme with its counts, its published revision and the form being written, without their definitions. */
export const findProgramme = (scope: Scope, programmeId: string) =>
  scope.db
    .select({
      ...facts,
      description: programmes.description,
      formId: programmes.formId,
      revisionId: programmes.revisionId,
      formVersion: sql<number>`${forms.version}`.as("form_version"),
      revisionNumber: sql<number | null>`${formRevisions.number}`.as("revision_number"),
      revisionFormVersion: sql<number | null>`${formRevisions.formVersion}`.as("revision_form_version"),
      counts,
    })
    .from(programmes)
    .innerJoin(forms, itsForm)
    .leftJoin(formRevisions, publishedRevision)
    .leftJoin(programmeCounts, ofProgramme)
    .where(scope.owns(programmes, eq(programmes.id, programmeId)));

/** Each programme is on one shelf; each shelf is an index (schema.ts), newest first. */
export const shelves = ["live", "archived", "trashed"] as const;
export type Shelf = (typeof shelves)[number];

const onShelf: Readonly<Record<Shelf, SQL>> = {
  live: sql`${programmes.archivedAt} is null and ${programmes.trashedAt} is null`,
  archived: sql`${programmes.archivedAt} is not null and ${programmes.trashedAt} is null`,
  trashed: sql`${programmes.trashedAt} is not null`,
};

type Newest = { createdAt: number; id: string };

/** One shelf after a position, newest first: `limit` 0 reads nothing. */
export const listShelf = (scope: Scope, shelf: Shelf, condition: SQL, after: Newest | null, limit: number) =>
  scope.db
    .select({ ...facts, counts })
    .from(programmes)
    .leftJoin(programmeCounts, ofProgramme)
    .where(
      scope.owns(
        programmes,
        onShelf[shelf],
        condition,
        after
          ? sql`(${programmes.createdAt}, ${programmes.id}) < (${after.createdAt}, ${after.id})`
          : sql`true`,
      ),
    )
    .orderBy(desc(programmes.createdAt), desc(programmes.id))
    .limit(limit);
