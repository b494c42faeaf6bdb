import { eq, inArray, isNull } from "drizzle-orm";

import { decidedStates } from "#domain/programmes/counts";
import { dossiers } from "#db/dossiers/schema";
import type { Tenant, Write } from "#db/tenant";

/** The retention of a programme changed: each of its dossiers that is over is looked at again. */
export const wakeDecided = (tenant: Tenant, programmeId: string, now: number): Write =>
  tenant.update(
    dossiers,
    { wakeAt: now },
    eq(dossiers.programmeId, programmeId),
    inArray(dossiers.state, [...decidedStates, "withdrawn"]),
    isNull(dossiers.trashedAt),
  );
