import { eq } from "drizzle-orm";
import { z } from "zod";

import { id } from "#domain/input";
import { archiveLifetime } from "#domain/integrations/jobs";
import { parisDay } from "#domain/time";
import { action, type ActionContext } from "#actions/action";
import { abandonUpload } from "#actions/organisations/forget-account-export";
import {
  firstCursor,
  isStale,
  readCursor,
  type ArchiveCursor,
} from "#actions/organisations/account-export/cursor";
import { writeArchive } from "#actions/organisations/account-export/write-archive";
import { writeTables } from "#actions/organisations/account-export/write-tables";
import type { Change } from "#db/commit";
import { mustHaveChanged } from "#db/guards";
import { people } from "#db/identity/schema";
import { files, jobs } from "#db/integrations/schema";
import { forgetEntries, isUnfinished, missingEntries, openExport } from "#db/organisations/archive";
import { one } from "#db/statement";

/**
 * Writes a stretch of the archive of an account, then hands the rest over to another message: each run does little
 * and starts from what the last one committed, so that a run that is cut is simply done again.
 */
export const writeAccountExport = action({
  name: "organisations.write-account-export",
  requires: "system.run",
  access: "settle",
  input: z.strictObject({ jobId: id("job") }),
  reads: (scope, { jobId }) => ({
    job: one(openExport(scope, jobId)),
    asker: one(
      scope.db
        .select({ id: people.id, email: people.email, locale: people.locale })
        .from(people)
        .innerJoin(jobs, eq(jobs.createdBy, people.id))
        .where(scope.owns(jobs, eq(jobs.id, jobId))),
    ),
  }),
  async run(context, { jobId }, { job, asker }) {
    if (!job) return { result: false };
    const { tenant, now } = context;
    const cursor = readCursor(job.cursor);
    if (isStale(cursor, now)) {
      await abandonUpload(context, job.cursor);
      return { result: true, change: goOn(context, jobId, firstCursor, forgetEntries(tenant, jobId, now)) };
    }
    if (cursor.phase === "tables") {
      const begun = { ...cursor, begunAt: cursor.begunAt ?? now };
      const written = await writeTables(context, jobId, begun, archiveName(context));
      return { result: true, change: goOn(context, jobId, written.cursor, written.steps) };
    }
    const run = await writeArchive(context, jobId, cursor);
    if (run.size === undefined) return { result: true, change: goOn(context, jobId, run.cursor, []) };
    const expiresAt = now + archiveLifetime;
    const missing = await missingEntries(tenant, jobId);
    const failures = missing.map(({ path }) => ({ row: path, code: "missing" }));
    const finished = { finishedAt: now, resultFileId: cursor.fileId, expiresAt, failures };
    return {
      result: true,
      change: {
        steps: [
          tenant.update(
            files,
            { acceptedAt: now, size: run.size, expiresAt },
            eq(files.id, run.cursor.fileId),
          ),
          tenant.update(jobs, finished, eq(jobs.id, jobId), isUnfinished),
          mustHaveChanged("conflict"),
          ...forgetEntries(tenant, jobId, now),
        ],
        audit: "none",
        ...(asker && { mails: [readyMail(jobId, asker)] }),
      },
    };
  },
});

const archiveName = ({ organisation, now }: ActionContext): string =>
  `${organisation.slug}-${parisDay(now)}.zip`;

/** What was done, and the message that goes on from there. `done` counts the entries that stand. */
function goOn(
  { tenant, now }: ActionContext,
  jobId: string,
  cursor: ReturnType<typeof readCursor> | ArchiveCursor,
  steps: Change["steps"],
): Change {
  const progress = { cursor: JSON.stringify(cursor), startedAt: now, done: cursor.position };
  return {
    steps: [
      ...steps,
      tenant.update(jobs, progress, eq(jobs.id, jobId), isUnfinished),
      mustHaveChanged("conflict"),
    ],
    audit: "none",
    messages: [{ kind: "organisations.write-account-export", jobId }],
  };
}

const readyMail = (jobId: string, asker: { id: string; email: string; locale: "fr" | "en" }) => ({
  kind: "account-export-ready",
  cause: `account-export-ready:${jobId}`,
  subjectId: jobId,
  recipient: asker.email,
  personId: asker.id,
  locale: asker.locale,
});
