import { eq, sql, type SQL } from "drizzle-orm";

import { evaluationSessions } from "#db/evaluations/schema";
import type { Tenant, Write } from "#db/tenant";

/** The next reminder of a session, brought forward to an instant: one that is due already, or falls due before, stays. */
export const noLaterThan = (at: number | null): SQL =>
  at === null
    ? sql`${evaluationSessions.remindAt}`
    : sql`min(coalesce(${evaluationSessions.remindAt}, ${at}), ${at})`;

export const remindBy = (tenant: Tenant, sessionId: string, at: number | null): Write[] =>
  at === null
    ? []
    : [
        tenant.update(
          evaluationSessions,
          { remindAt: noLaterThan(at) },
          eq(evaluationSessions.id, sessionId),
        ),
      ];
