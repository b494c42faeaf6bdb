import { and, desc, eq, gt, lt, sql } from "drizzle-orm";

import { people } from "#db/identity/schema";
import { files, jobs } from "#db/integrations/schema";
import type { Scope } from "#db/tenant";
import type { JobKind } from "#domain/integrations/jobs";

const columns = {
  id: jobs.id,
  kind: jobs.kind,
  createdAt: jobs.createdAt,
  startedAt: jobs.startedAt,
  finishedAt: jobs.finishedAt,
  failedAt: jobs.failedAt,
  cancelledAt: jobs.cancelledAt,
  total: jobs.total,
  done: jobs.done,
  failures: jobs.failures,
  resultFileId: jobs.resultFileId,
  expiresAt: jobs.expiresAt,
  version: jobs.version,
  parameters: jobs.parameters,
  askerName: sql<string | null>`${people.name}`.as("asker_name"),
};

/** Newest first. */
export const jobsBefore = (scope: Scope, before: string | undefined, limit: number) =>
  scope.db
    .select(columns)
    .from(jobs)
    .leftJoin(people, eq(people.id, jobs.createdBy))
    .where(and(scope.owns(jobs), before === undefined ? undefined : lt(jobs.id, before)))
    .orderBy(desc(jobs.id))
    .limit(limit);

/** What an organisation has under way since an instant: few, whatever is stored. */
export const unfinishedJobs = (scope: Scope, kind: JobKind, since: number) =>
  scope.db
    .select({ id: jobs.id, createdBy: jobs.createdBy, parameters: jobs.parameters })
    .from(jobs)
    .where(
      scope.owns(
        jobs,
        eq(jobs.kind, kind),
        gt(jobs.createdAt, since),
        sql`${jobs.finishedAt} is null and ${jobs.failedAt} is null and ${jobs.cancelledAt} is null`,
      ),
    );

export const jobById = (scope: Scope, jobId: string) =>
  scope.db
    .select(columns)
    .from(jobs)
    .leftJoin(people, eq(people.id, jobs.createdBy))
    .where(scope.owns(jobs, eq(jobs.id, jobId)));

/** The file that a job wrote. */
export const resultOfJob = (scope: Scope, jobId: string) =>
  scope.db
    .select({
      key: files.key,
      name: files.name,
      size: files.size,
      contentType: files.contentType,
      expiresAt: files.expiresAt,
      acceptedAt: files.acceptedAt,
      deletedAt: files.deletedAt,
    })
    .from(files)
    .innerJoin(jobs, and(eq(jobs.organisationId, files.organisationId), eq(jobs.resultFileId, files.id)))
    .where(scope.owns(files, eq(jobs.id, jobId)));
