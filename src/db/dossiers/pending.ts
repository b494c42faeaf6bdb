import { and, asc, eq, gt, isNotNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";

import { dossiers } from "#db/dossiers/schema";
import { people } from "#db/identity/schema";
import { programmes } from "#db/programmes/schema";
import type { Scope } from "#db/tenant";
import type { DecisionVerb } from "#domain/dossiers/pending-decisions";
import type { Locale } from "#domain/locale";

export type PendingRow = Awaited<ReturnType<typeof pendingOf>>[number];

const applicants = alias(people, "applicants");

/** The dossiers of a programme for which a decision is prepared, in the order in which they were begun. */
export const pendingOf = (scope: Scope, programmeId: string, after: string | undefined, limit: number) =>
  scope.db
    .select({
      id: dossiers.id,
      number: dossiers.number,
      applicantName: dossiers.applicantName,
      /** Where and in which language the applicant is told. */
      recipient: sql<string>`${applicants.email}`.as("recipient"),
      locale: sql<Locale>`${applicants.locale}`.as("recipient_locale"),
      state: dossiers.state,
      version: dossiers.version,
      programmeTitle: sql<string>`${programmes.title}`.as("programme_title"),
      verb: sql<DecisionVerb>`${dossiers.pending} ->> '$.verb'`.as("pending_verb"),
      reason: sql<string | null>`${dossiers.pending} ->> '$.reason'`.as("pending_reason"),
      preparedAt: sql<number>`${dossiers.pending} ->> '$.at'`.as("pending_at"),
      preparedBy: sql<string | null>`${people.name}`.as("pending_by"),
    })
    .from(dossiers)
    .innerJoin(
      programmes,
      and(eq(programmes.organisationId, dossiers.organisationId), eq(programmes.id, dossiers.programmeId)),
    )
    .innerJoin(applicants, eq(applicants.id, dossiers.personId))
    .leftJoin(people, sql`${people.id} = ${dossiers.pending} ->> '$.by'`)
    .where(
      and(
        scope.owns(
          dossiers,
          eq(dossiers.programmeId, programmeId),
          eq(dossiers.isTest, false),
          isNotNull(dossiers.pending),
        ),
        after === undefined ? undefined : gt(dossiers.id, after),
      ),
    )
    .orderBy(asc(dossiers.id))
    .limit(limit);
