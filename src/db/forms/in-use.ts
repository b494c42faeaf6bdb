import { and, desc, eq, exists, gt, or, sql, type SQL } from "drizzle-orm";

import { dossiers } from "#db/dossiers/schema";
import { formRevisions } from "#db/forms/schema";
import { programmes } from "#db/programmes/schema";
import type { Scope } from "#db/tenant";

/**
 * The revisions of programmes that dossiers stand on, tests aside: the published one first, then the latest. A
 * programme without any answers one row, without a definition.
 */
export const formsInUse = (scope: Scope, which: SQL) =>
  scope.db
    .select({ id: programmes.id, definition: formRevisions.definition })
    .from(programmes)
    .leftJoin(
      formRevisions,
      and(
        eq(formRevisions.organisationId, programmes.organisationId),
        eq(formRevisions.formId, programmes.formId),
        gt(formRevisions.number, 0),
        or(isCurrent, exists(standingOnIt(scope))),
      ),
    )
    .where(scope.owns(programmes, which))
    .orderBy(desc(isCurrent), desc(formRevisions.number));

const isCurrent = eq(formRevisions.id, programmes.revisionId);

const standingOnIt = (scope: Scope) =>
  scope.db
    .select({ one: sql`1` })
    .from(dossiers)
    .where(
      and(
        eq(dossiers.organisationId, formRevisions.organisationId),
        eq(dossiers.revisionId, formRevisions.id),
      ),
    );
