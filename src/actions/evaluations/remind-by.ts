import { eq, sql } from "drizzle-orm";

import { evaluationSessions } from "#db/evaluations/schema";
import type { Tenant, Write } from "#db/tenant";

/** Brings the next reminder of a session forward, when this one falls due before. */
export const remindBy = (tenant: Tenant, sessionId: string, at: number | null): Write[] =>
  at === null
    ? []
    : [
        tenant.update(
          evaluationSessions,
          { remindAt: sql`min(coalesce(${evaluationSessions.remindAt}, ${at}), ${at})` },
          eq(evaluationSessions.id, sessionId),
        ),
      ];
