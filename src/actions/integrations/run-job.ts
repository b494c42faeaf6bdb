import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";

import { isFileJob, resultLifetime } from "#domain/integrations/jobs";
import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { runners, type JobRow } from "#actions/integrations/jobs";
import { mustHaveChanged } from "#db/guards";
import { people } from "#db/identity/schema";
import { files, jobs } from "#db/integrations/schema";
import { one } from "#db/statement";
import { fileKey } from "#files/keys";

const isOpen = (jobId: string) =>
  and(eq(jobs.id, jobId), isNull(jobs.finishedAt), isNull(jobs.failedAt), isNull(jobs.cancelledAt)) ??
  sql`false`;

/**
 * Runs a job whose result is a file. The file's row is announced before its bytes, like any file: a run that is cut
 * leaves an announcement that the sweep erases, and the next run starts again under another key.
 */
export const runJob = action({
  name: "integrations.run-job",
  requires: "system.run",
  access: "settle",
  input: z.strictObject({ jobId: id("job") }),
  reads: (scope, { jobId }) => ({
    job: one(
      scope.db
        .select()
        .from(jobs)
        .where(scope.owns(jobs, isOpen(jobId))),
    ),
    asker: one(
      scope.db
        .select({ id: people.id, email: people.email, locale: people.locale })
        .from(people)
        .innerJoin(jobs, eq(jobs.createdBy, people.id))
        .where(scope.owns(jobs, eq(jobs.id, jobId))),
    ),
  }),
  async run(context, { jobId }, { job, asker }) {
    if (!job || !isFileJob(job.kind)) return { result: false };
    const write = runners[job.kind];
    const { tenant, services, now } = context;
    await tenant.db
      .update(jobs)
      .set({ startedAt: now, done: 0 })
      .where(tenant.owns(jobs, isOpen(jobId)));
    const counted = { done: 0 };
    const made = await write(context, job, async (done) => {
      counted.done = done;
      const still = await tenant.db
        .update(jobs)
        .set({ done })
        .where(tenant.owns(jobs, isOpen(jobId)))
        .returning({ id: jobs.id });
      if (still.length === 0) throw new Refusal("job_over");
    });
    const file = await announce(context, job, made);
    const { size, sha256 } = await services.files.write(file.key, made.body, made.contentType);
    const expiresAt = now + resultLifetime;
    const mail = asker && {
      kind: "export-ready",
      cause: `export-ready:${jobId}`,
      subjectId: jobId,
      recipient: asker.email,
      personId: asker.id,
      locale: asker.locale,
    };
    return {
      result: true,
      change: {
        steps: [
          tenant.update(files, { acceptedAt: now, size, sha256, expiresAt }, eq(files.id, file.id)),
          tenant.update(
            jobs,
            { finishedAt: now, done: counted.done, total: counted.done, resultFileId: file.id, expiresAt },
            isOpen(jobId),
          ),
          mustHaveChanged("conflict"),
        ],
        audit: "none",
        ...(mail && { mails: [mail] }),
      },
    };
  },
});

/** One hour to write it; then it counts as abandoned. In milliseconds. */
const writingTime = 60 * 60 * 1000;

async function announce(
  { tenant, newId, now }: Parameters<(typeof runners)["dossiers.export"]>[0],
  job: JobRow,
  { name, contentType }: { name: string; contentType: string },
) {
  const fileId = newId("fil");
  const key = fileKey(tenant.organisationId, "exports", fileId.slice(4));
  const row = {
    id: fileId,
    area: "exports" as const,
    key,
    name,
    size: 0,
    sha256: "",
    contentType,
    uploadedBy: job.createdBy,
    intendedAt: now,
    expiresAt: now + writingTime,
  };
  await tenant.db.insert(files).values({ ...row, organisationId: tenant.organisationId });
  return { id: fileId, key };
}
