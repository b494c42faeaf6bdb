import { and, asc, eq, sql } from "drizzle-orm";

import { dossiers } from "#db/dossiers/schema";
import { programmes } from "#db/programmes/schema";
import type { Scope } from "#db/tenant";

type Position = { openedAt: number; dossierId: string };

/** Drafts never sent that their applicants opened to the organisation, the oldest request first. */
export const openedDrafts = (scope: Scope, after: Position | undefined, limit: number) =>
  scope.db
    .select({
      dossierId: dossiers.id,
      applicantName: dossiers.applicantName,
      applicantEmail: dossiers.applicantEmail,
      programmeId: dossiers.programmeId,
      programmeTitle: programmes.title,
      progress: dossiers.progress,
      openedAt: sql<number>`${dossiers.sharedAt}`.as("opened_at"),
      updatedAt: sql<number>`${dossiers.updatedAt}`.as("draft_updated_at"),
    })
    .from(dossiers)
    .innerJoin(
      programmes,
      and(eq(programmes.organisationId, dossiers.organisationId), eq(programmes.id, dossiers.programmeId)),
    )
    .where(
      scope.owns(
        dossiers,
        sql`${dossiers.sharedAt} is not null and ${dossiers.submittedAt} is null and ${dossiers.state} = 'draft' and ${dossiers.isTest} = 0 and ${dossiers.trashedAt} is null`,
        after
          ? sql`(${dossiers.sharedAt}, ${dossiers.id}) > (${after.openedAt}, ${after.dossierId})`
          : sql`true`,
      ),
    )
    .orderBy(asc(dossiers.sharedAt), asc(dossiers.id))
    .limit(limit);
