import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";

import { accessOf } from "#domain/access";
import { id, wholeNumber } from "#domain/input";
import { isChunked } from "#domain/integrations/jobs";
import { stateOf } from "#domain/plans/entitlement";
import { action } from "#actions/action";
import { steppers } from "#actions/integrations/steppers";
import { mustHaveChanged } from "#db/guards";
import { jobs } from "#db/integrations/schema";
import { one } from "#db/statement";

const openAt = (jobId: string, done: number) =>
  and(
    eq(jobs.id, jobId),
    eq(jobs.done, done),
    isNull(jobs.finishedAt),
    isNull(jobs.failedAt),
    isNull(jobs.cancelledAt),
  ) ?? sql`false`;

/**
 * Does one chunk of a job: what it changes, how far the job is, and the message for the next chunk are one commit. A
 * message names the count it goes on from, so that one delivered twice, late or after a cut does nothing twice. A job
 * stops where it is when its organisation may no longer be written to.
 */
export const advanceJob = action({
  name: "integrations.advance-job",
  requires: "system.run",
  access: "settle",
  retriedOn: "conflict",
  input: z.strictObject({ jobId: id("job"), done: wholeNumber(0, 1e9) }),
  reads: (scope, { jobId, done }) => ({
    job: one(
      scope.db
        .select()
        .from(jobs)
        .where(scope.owns(jobs, openAt(jobId, done))),
    ),
  }),
  async run(context, { jobId, done }, { job }) {
    const { tenant, organisation, now } = context;
    if (!job || !isChunked(job.kind)) return { result: false };
    const mark = (values: Parameters<typeof tenant.update<typeof jobs>>[1]) => [
      tenant.update(jobs, values, openAt(jobId, done)),
      mustHaveChanged("conflict"),
    ];
    if (accessOf(stateOf(organisation, now), "write") === "closed")
      return { result: false, change: { steps: mark({ cancelledAt: now }), audit: { subject: jobId } } };
    const {
      steps,
      finished,
      done: after,
      cursor = null,
      messages = [],
      report,
      ...more
    } = await steppers[job.kind](context, job);
    const progress = {
      startedAt: job.startedAt ?? now,
      done: after,
      cursor,
      ...(finished && { finishedAt: now }),
    };
    const next = finished ? [] : [{ kind: "jobs.advance" as const, jobId, done: after }];
    return {
      result: true,
      change: {
        ...more,
        steps: [...mark(progress), ...steps],
        messages: [...messages, ...next],
        audit: finished
          ? {
              subject: jobId,
              details: { kind: job.kind, done: after, milliseconds: now - progress.startedAt, ...report },
            }
          : "none",
      },
    };
  },
});
