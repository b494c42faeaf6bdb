import { desc, eq } from "drizzle-orm";

import { evaluationSpreads } from "#db/evaluations/schema";
import type { Scope } from "#db/tenant";

export const latestSpread = (scope: Scope, sessionId: string) =>
  scope.db
    .select()
    .from(evaluationSpreads)
    .where(scope.owns(evaluationSpreads, eq(evaluationSpreads.sessionId, sessionId)))
    .orderBy(desc(evaluationSpreads.id))
    .limit(1);

export const spreadById = (scope: Scope, spreadId: string) =>
  scope.db
    .select()
    .from(evaluationSpreads)
    .where(scope.owns(evaluationSpreads, eq(evaluationSpreads.id, spreadId)));
