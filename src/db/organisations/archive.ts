import { and, asc, between, desc, eq, gte, inArray, isNotNull, isNull, or, sql, type SQL } from "drizzle-orm";

import { dossierDocuments, dossiers } from "#db/dossiers/schema";
import { isPrivateFile } from "#db/dossiers/unsent";
import { mustHaveChanged, type Guard } from "#db/guards";
import { people } from "#db/identity/schema";
import { archiveEntries, archivePeople, files, jobs, type FileArea } from "#db/integrations/schema";
import type { Scope, Tenant, Write } from "#db/tenant";

export type ArchiveEntry = typeof archiveEntries.$inferSelect;
/** What is learnt of an entry when its bytes are sent. */
export type SentEntry = Pick<ArchiveEntry, "position" | "crc" | "archiveOffset" | "missing">;

/** What an area of the store gives to the archive of an account. A new area does not compile until it is said. */
const isExported: Readonly<Record<FileArea, boolean>> = {
  documents: true,
  imports: true,
  brand: true,
  /** Earlier exports say what the tables say. */
  exports: false,
  /** What a virus scan set aside is never given out again. */
  quarantine: false,
};
export const exportedAreas = (["documents", "imports", "brand", "exports", "quarantine"] as const).filter(
  (area) => isExported[area],
);

const ofKind = eq(jobs.kind, "organisations.export-account");

export const isUnfinished =
  and(isNull(jobs.finishedAt), isNull(jobs.failedAt), isNull(jobs.cancelledAt)) ?? sql`false`;

const isGivenUp = or(isNotNull(jobs.failedAt), isNotNull(jobs.cancelledAt)) ?? sql`false`;

/** An export that failed or was cancelled, and what its next run would have started from. */
export const givenUpExport = (scope: Scope, jobId: string) =>
  scope.db
    .select({ cursor: jobs.cursor })
    .from(jobs)
    .where(scope.owns(jobs, eq(jobs.id, jobId), ofKind, isGivenUp));

/** Nothing is left of it; replayed, it begins anew. */
export const forgetExport = (tenant: Tenant, jobId: string, now: number): (Write | Guard)[] => [
  tenant.update(jobs, { cursor: null }, eq(jobs.id, jobId), isGivenUp),
  mustHaveChanged("conflict"),
  ...forgetEntries(tenant, jobId, now),
];

export const openExport = (scope: Scope, jobId: string) =>
  scope.db
    .select()
    .from(jobs)
    .where(scope.owns(jobs, eq(jobs.id, jobId), ofKind, isUnfinished));

export const noExportUnderWay = (tenant: Tenant): SQL =>
  sql`not exists (select 1 from ${jobs} where ${tenant.owns(jobs, ofKind, isUnfinished)})`;

/** The last few that were asked for, or one of them, with the size of the file in bytes. */
export const accountExports = (scope: Scope, jobId?: string) =>
  scope.db
    .select({
      id: jobs.id,
      createdAt: jobs.createdAt,
      startedAt: jobs.startedAt,
      finishedAt: jobs.finishedAt,
      failedAt: jobs.failedAt,
      cancelledAt: jobs.cancelledAt,
      done: jobs.done,
      total: jobs.total,
      failures: jobs.failures,
      expiresAt: jobs.expiresAt,
      askerName: sql<string | null>`${people.name}`.as("asker_name"),
      size: sql<number | null>`${files.size}`.as("size"),
    })
    .from(jobs)
    .leftJoin(people, eq(people.id, jobs.createdBy))
    .leftJoin(files, and(eq(files.organisationId, jobs.organisationId), eq(files.id, jobs.resultFileId)))
    .where(and(scope.owns(jobs, ofKind), jobId === undefined ? undefined : eq(jobs.id, jobId)))
    .orderBy(desc(jobs.id))
    .limit(5);

/** Entries from a position on, in order. */
export const entriesFrom = (tenant: Tenant, jobId: string, position: number, limit: number) =>
  tenant.db
    .select()
    .from(archiveEntries)
    .where(
      tenant.owns(archiveEntries, eq(archiveEntries.jobId, jobId), gte(archiveEntries.position, position)),
    )
    .orderBy(asc(archiveEntries.position))
    .limit(limit);

/** Notes people whom rows of the archive name. Said twice, it changes nothing more. */
export async function notePeople(tenant: Tenant, jobId: string, found: Iterable<string>): Promise<void> {
  const ids = JSON.stringify([...found]);
  await tenant.db.run(sql`insert or ignore into ${archivePeople} (organisation_id, job_id, person_id)
    select ${tenant.organisationId}, ${jobId}, value from json_each(${ids})`);
}

/** Lists every kept document as an entry, after those that stand already: one statement, however many they are. */
export function listDocuments(tenant: Tenant, jobId: string, from: number): Write {
  const kept = tenant.owns(
    files,
    isNotNull(files.acceptedAt),
    isNull(files.deletedAt),
    isNull(files.quarantinedAt),
    inArray(files.area, exportedAreas),
    sql`not ${isPrivateFile(sql`${files.organisationId}`, sql`${files.id}`)}`,
  );
  const folders = tenant.db
    .select({
      fileId: dossierDocuments.fileId,
      folder: sql<string>`min(coalesce(${dossiers.number}, ${dossiers.id}))`.as("folder"),
    })
    .from(dossierDocuments)
    .innerJoin(dossiers, and(tenant.owns(dossiers), eq(dossiers.id, dossierDocuments.dossierId)))
    .where(tenant.owns(dossierDocuments))
    .groupBy(dossierDocuments.fileId)
    .as("folders");
  const listed = tenant.db.run(sql`insert into ${archiveEntries}
    (organisation_id, job_id, position, path, file_id, key, method, size, packed_size, sha256, at)
    select ${files.organisationId}, ${jobId}, ${from - 1} + row_number() over (order by ${files.id}),
      'documents/' || coalesce(folder, ${files.area}) || '/' || substr(${files.id}, -10) || '-' || ${files.name},
      ${files.id}, ${files.key}, 'stored', ${files.size}, ${files.size}, ${files.sha256}, ${files.acceptedAt}
    from ${files} left join ${folders} on folders.file_id = ${files.id} where ${kept}`);
  return { toSQL: () => listed.getQuery() };
}

/**
 * Notes where entries stand in the archive: neighbours, in order, so that each finds its own by its rank, where a join would
 * read the list whole for each. Said twice, it changes nothing more.
 */
export async function markSent(tenant: Tenant, jobId: string, sent: readonly SentEntry[]): Promise<void> {
  const [first, last] = [sent[0], sent.at(-1)];
  if (!first || !last) return;
  const these = tenant.owns(
    archiveEntries,
    eq(archiveEntries.jobId, jobId),
    between(archiveEntries.position, first.position, last.position),
  );
  const its = (what: keyof SentEntry) =>
    sql`sent.list ->> ('$[' || cast(${archiveEntries.position} - ${first.position} as integer) || ${`].${what}`})`;
  await tenant.db
    .run(sql`update ${archiveEntries} set crc = ${its("crc")}, archive_offset = ${its("archiveOffset")},
    missing = ${its("missing")} from (select ${JSON.stringify(sent)} as list) as sent where ${these}`);
}

/** What the store did not have: the first hundred. */
export const missingEntries = (tenant: Tenant, jobId: string) =>
  tenant.db
    .select({ path: archiveEntries.path })
    .from(archiveEntries)
    .where(tenant.owns(archiveEntries, eq(archiveEntries.jobId, jobId), eq(archiveEntries.missing, true)))
    .limit(100);

/** Once the archive stands: its list is forgotten, and the pieces it was made of can go. */
export function forgetEntries(tenant: Tenant, jobId: string, now: number): Write[] {
  const ofJob = eq(archiveEntries.jobId, jobId);
  const pieces = tenant.db
    .select({ id: archiveEntries.fileId })
    .from(archiveEntries)
    .where(tenant.owns(archiveEntries, ofJob));
  return [
    tenant.update(files, { deletedAt: now }, eq(files.area, "exports"), inArray(files.id, pieces)),
    tenant.remove(archiveEntries, ofJob),
    tenant.remove(archivePeople, eq(archivePeople.jobId, jobId)),
  ];
}
