import { and, asc, desc, eq, gt, inArray, sql } from "drizzle-orm";

import { importLines, importRuns, imports } from "#db/integrations/import-schema";
import { files, jobs } from "#db/integrations/schema";
import { rows } from "#db/statement";
import type { Scope, Tenant, Write } from "#db/tenant";
import type { LineOutcome, OutcomeKind } from "#domain/integrations/import-lines";

const ofFile = and(eq(files.organisationId, imports.organisationId), eq(files.id, imports.fileId));

export const importById = (scope: Scope, importId: string) =>
  scope.db
    .select({
      id: imports.id,
      kind: imports.kind,
      fileName: imports.fileName,
      encoding: imports.encoding,
      separator: imports.separator,
      headers: imports.headers,
      sample: imports.sample,
      total: imports.total,
      offsets: imports.offsets,
      createdAt: imports.createdAt,
      expiresAt: imports.expiresAt,
      fileKey: files.key,
    })
    .from(imports)
    .innerJoin(files, ofFile)
    .where(scope.owns(imports, eq(imports.id, importId)));

const runColumns = {
  id: importRuns.id,
  importId: importRuns.importId,
  dryRun: importRuns.dryRun,
  mapping: importRuns.mapping,
  flags: importRuns.flags,
  repeats: importRuns.repeats,
  created: importRuns.created,
  updated: importRuns.updated,
  skipped: importRuns.skipped,
  refused: importRuns.refused,
  kind: imports.kind,
  createdAt: jobs.createdAt,
  startedAt: jobs.startedAt,
  finishedAt: jobs.finishedAt,
  failedAt: jobs.failedAt,
  cancelledAt: jobs.cancelledAt,
  total: jobs.total,
  done: jobs.done,
};
const ofJob = and(eq(jobs.organisationId, importRuns.organisationId), eq(jobs.id, importRuns.id));
const ofImport = and(
  eq(imports.organisationId, importRuns.organisationId),
  eq(imports.id, importRuns.importId),
);

export const runById = (scope: Scope, runId: string) =>
  scope.db
    .select(runColumns)
    .from(importRuns)
    .innerJoin(jobs, ofJob)
    .innerJoin(imports, ofImport)
    .where(scope.owns(importRuns, eq(importRuns.id, runId)));

/** The latest passes over a file, newest first. */
export const runsOfImport = (scope: Scope, importId: string) =>
  scope.db
    .select(runColumns)
    .from(importRuns)
    .innerJoin(jobs, ofJob)
    .innerJoin(imports, ofImport)
    .where(scope.owns(importRuns, eq(importRuns.importId, importId)))
    .orderBy(desc(importRuns.id))
    .limit(10);

/** The pass over a file that is for good: one at most. */
export const runForGood = (scope: Scope, importId: string) =>
  scope.db
    .select(runColumns)
    .from(importRuns)
    .innerJoin(jobs, ofJob)
    .innerJoin(imports, ofImport)
    .where(scope.owns(importRuns, eq(importRuns.importId, importId), eq(importRuns.dryRun, false)));

/** The file and the settings of a run. */
export const fileOfRun = (scope: Scope, runId: string) =>
  scope.db
    .select({
      fileKey: files.key,
      offsets: imports.offsets,
      headers: imports.headers,
      fileName: imports.fileName,
    })
    .from(importRuns)
    .innerJoin(imports, ofImport)
    .innerJoin(files, ofFile)
    .where(scope.owns(importRuns, eq(importRuns.id, runId)));

/** What became of the lines after one, of one kind or all, in the order of the file. */
export const outcomesAfter = (
  scope: Scope,
  runId: string,
  outcome: OutcomeKind | undefined,
  after: number,
  limit: number,
) =>
  rows<{ value: string }>(
    scope.db,
    sql`select j.value as value from ${importLines}, json_each(${importLines.outcomes}) j
      where ${scope.owns(importLines, eq(importLines.runId, runId))} and j.value ->> 'line' > ${after}
      ${outcome === undefined ? sql`` : sql` and j.value ->> 'outcome' = ${outcome}`}
      order by ${importLines.firstLine}, j.value ->> 'line' limit ${limit}`,
  );

/** The chunks of a report after a line, for the file that holds them all. */
export const chunksAfter = (scope: Scope, runId: string, firstLine: number, limit: number) =>
  scope.db
    .select({ firstLine: importLines.firstLine, outcomes: importLines.outcomes })
    .from(importLines)
    .where(scope.owns(importLines, eq(importLines.runId, runId), gt(importLines.firstLine, firstLine)))
    .orderBy(asc(importLines.firstLine))
    .limit(limit);

/** `json_each` answers each outcome as the text that was stored. */
export const asOutcome = (value: string): LineOutcome => JSON.parse(value) as LineOutcome;

/** Forgets what a file said, line by line: how many lines did what stays. */
export function forgetImport(tenant: Tenant, fileId: string): Write[] {
  const ofThisFile = tenant.db
    .select({ id: importRuns.id })
    .from(importRuns)
    .innerJoin(imports, ofImport)
    .where(tenant.owns(importRuns, eq(imports.fileId, fileId)));
  return [
    tenant.remove(importLines, inArray(importLines.runId, ofThisFile)),
    tenant.update(imports, { sample: [] }, eq(imports.fileId, fileId)),
  ];
}
