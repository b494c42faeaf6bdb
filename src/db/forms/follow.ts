import { eq, inArray, sql, type SQL } from "drizzle-orm";

import { dossiers } from "#db/dossiers/schema";
import type { Tenant, Write } from "#db/tenant";
import { undecidedStates } from "#domain/programmes/counts";

/** Dossiers that no person moves: they go to another revision all at once, whatever their number. */
export const moveTo = (tenant: Tenant, revisionId: string, ...which: [SQL, ...SQL[]]): Write =>
  tenant.update(
    dossiers,
    {
      revisionId,
      movedFrom: sql`coalesce(${dossiers.movedFrom}, ${dossiers.revisionId})`,
      version: sql`${dossiers.version} + 1`,
    },
    ...which,
  );

/** Drafts on one revision of a programme follow to the next. */
export const moveDrafts = (tenant: Tenant, programmeId: string, from: string, to: string): Write =>
  moveTo(
    tenant,
    to,
    eq(dossiers.programmeId, programmeId),
    eq(dossiers.state, "draft"),
    eq(dossiers.isTest, false),
    eq(dossiers.revisionId, from),
  );

/** What was sent and not decided yet follows too: only when no answer is put in doubt. */
export const moveUndecided = (tenant: Tenant, programmeId: string, from: string, to: string): Write =>
  moveTo(
    tenant,
    to,
    eq(dossiers.programmeId, programmeId),
    inArray(dossiers.state, [...undecidedStates]),
    eq(dossiers.isTest, false),
    eq(dossiers.revisionId, from),
  );
