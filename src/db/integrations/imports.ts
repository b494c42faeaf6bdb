import { and, asc, desc, eq, gt, inArray, sql } from "drizzle-orm";

import { people } from "#db/identity/schema";
import { importLines, importRuns, imports } from "#db/integrations/import-schema";
import { files, jobs } from "#db/integrations/schema";
import { rows, type Reading } from "#db/statement";
import type { Scope, Tenant, Write } from "#db/tenant";
import type { LineOutcome, OutcomeKind } from "#domain/integrations/import-lines";
import type { ImportKind, JobFacts } from "#domain/integrations/jobs";

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

type ListedRun = Pick<typeof importRuns.$inferSelect, "id" | "created" | "updated" | "skipped" | "refused"> &
  JobFacts & { dryRun: 0 | 1; done: number };
type ListedImport = Pick<
  typeof imports.$inferSelect,
  "id" | "fileName" | "total" | "createdAt" | "expiresAt"
> & {
  /** Who chose the file; nothing when a key did. */
  askerName: string | null;
  run: ListedRun | null;
};

/** The files of a kind, the latest first, each with its latest run. */
export function importsOfKind(
  scope: Scope,
  kind: ImportKind,
  before: string | undefined,
  limit: number,
): Reading<ListedImport[]> {
  const found = rows<Omit<ListedImport, "run"> & { run: string | null }>(
    scope.db,
    sql`select i.id, i.file_name as "fileName", i.total, i.created_at as "createdAt", i.expires_at as "expiresAt",
        p.name as "askerName",
        iif(r.id is null, null, json_object('id', r.id, 'dryRun', r.dry_run, 'created', r.created, 'updated', r.updated,
          'skipped', r.skipped, 'refused', r.refused, 'done', j.done, 'startedAt', j.started_at, 'finishedAt', j.finished_at,
          'failedAt', j.failed_at, 'cancelledAt', j.cancelled_at)) as run
      from ${imports} i indexed by imports_by_kind
      left join ${importRuns} r on r.organisation_id = i.organisation_id and r.id = (select x.id from ${importRuns} x
        where x.organisation_id = i.organisation_id and x.import_id = i.id order by x.id desc limit 1)
      left join ${jobs} j on j.organisation_id = r.organisation_id and j.id = r.id
      left join ${people} p on p.id = i.created_by
      where i.organisation_id = ${scope.id} and i.kind = ${kind}${before === undefined ? sql`` : sql` and i.id < ${before}`}
      order by i.id desc limit ${limit}`,
  );
  return { ...found, read: (mapped) => found.read(mapped).map(withRun) };
}

/** A run is written as JSON by the statement above. */
const withRun = ({ run, ...file }: Omit<ListedImport, "run"> & { run: string | null }): ListedImport => ({
  ...file,
  run: run === null ? null : (JSON.parse(run) as ListedRun),
});

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
