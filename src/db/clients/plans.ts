import { and, asc, count, eq, gt, sql } from "drizzle-orm";

import { mergePlanLines } from "#db/clients/merges-schema";
import { jobs } from "#db/integrations/schema";
import type { Scope } from "#db/tenant";

export type PlanLine = typeof mergePlanLines.$inferSelect;

/** A dry run of the merge of all certain duplicates. */
export const planJob = (scope: Scope, jobId: string) =>
  scope.db
    .select({
      id: jobs.id,
      done: jobs.done,
      startedAt: jobs.startedAt,
      finishedAt: jobs.finishedAt,
      parameters: jobs.parameters,
    })
    .from(jobs)
    .where(scope.owns(jobs, eq(jobs.id, jobId), eq(jobs.kind, "clients.merge-certain")));

/** Lines that are still to merge, in order of cluster. */
export const plannedLines = (scope: Scope, jobId: string, after: string, limit: number) =>
  scope.db
    .select()
    .from(mergePlanLines)
    .where(
      scope.owns(
        mergePlanLines,
        eq(mergePlanLines.jobId, jobId),
        gt(mergePlanLines.root, after),
        eq(mergePlanLines.outcome, "planned"),
      ),
    )
    .orderBy(asc(mergePlanLines.root))
    .limit(limit);

/** A page of a plan, whatever became of its lines. */
export const planLinesPage = (scope: Scope, jobId: string, after: string | undefined, limit: number) =>
  scope.db
    .select()
    .from(mergePlanLines)
    .where(
      and(
        scope.owns(mergePlanLines, eq(mergePlanLines.jobId, jobId)),
        after === undefined ? undefined : gt(mergePlanLines.root, after),
      ),
    )
    .orderBy(asc(mergePlanLines.root))
    .limit(limit);

/** Refuses a second run of one plan. */
export const isNotRun = (scope: Scope, planId: string) =>
  sql`not exists (select 1 from ${jobs} where ${scope.owns(jobs, eq(jobs.kind, "clients.merge-certain"))} and parameters ->> 'planId' = ${planId})`;

export const countPlanned = (scope: Scope, jobId: string) =>
  scope.db
    .select({ planned: count() })
    .from(mergePlanLines)
    .where(
      scope.owns(mergePlanLines, eq(mergePlanLines.jobId, jobId), eq(mergePlanLines.outcome, "planned")),
    );
