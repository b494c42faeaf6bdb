import { eq, isNull } from "drizzle-orm";
import { z } from "zod";

import { id } from "#domain/input";
import { jobPermission, jobState } from "#domain/integrations/jobs";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { isPermitted } from "#actions/holdings";
import { mustHaveChanged } from "#db/guards";
import { jobById } from "#db/integrations/jobs";
import { jobs } from "#db/integrations/schema";
import { one } from "#db/statement";

/** Stops a job that waits or runs: its runner finds out before its next chunk, and what it wrote is swept. */
export const cancelJob = action({
  name: "integrations.cancel-job",
  requires: "jobs.read",
  access: "write",
  input: z.strictObject({ jobId: id("job") }),
  refuses: ["job_over"],
  reads: (scope, { jobId }) => ({ job: one(jobById(scope, jobId)) }),
  run({ tenant, actor, now }, { jobId }, { job }) {
    if (!job) throw new Refusal("not_found");
    if (!isPermitted(actor, jobPermission[job.kind])) throw new Refusal("not_allowed");
    const state = jobState(job);
    if (state !== "waiting" && state !== "running") throw new Refusal("job_over");
    const values = { cancelledAt: now, version: job.version + 1 };
    return {
      result: { ...job, ...values, state: "cancelled" as const },
      change: {
        steps: [
          tenant.update(
            jobs,
            values,
            eq(jobs.id, jobId),
            isNull(jobs.finishedAt),
            isNull(jobs.failedAt),
            isNull(jobs.cancelledAt),
          ),
          mustHaveChanged("job_over"),
        ],
        audit: { subject: jobId },
      },
    };
  },
});
