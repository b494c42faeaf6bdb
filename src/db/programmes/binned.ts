import { asc, eq, gt, isNull, sql } from "drizzle-orm";

import { dossiers } from "#db/dossiers/schema";
import { people } from "#db/identity/schema";
import type { Scope } from "#db/tenant";

/** The dossiers of a programme that end with it and with nothing else before, each with its bearer, in order of id. */
export const dossiersInBin = (scope: Scope, programmeId: string, after: string, limit: number) =>
  scope.db
    .select({
      id: dossiers.id,
      personId: sql<string>`${people.id}`.as("bearer_id"),
      email: people.email,
      locale: people.locale,
    })
    .from(dossiers)
    .innerJoin(people, eq(people.id, dossiers.personId))
    .where(
      scope.owns(
        dossiers,
        eq(dossiers.programmeId, programmeId),
        eq(dossiers.isTest, false),
        isNull(dossiers.trashedAt),
        gt(dossiers.id, after),
      ),
    )
    .orderBy(asc(dossiers.id))
    .limit(limit);
