import { eq } from "drizzle-orm";
import { z } from "zod";

import { id } from "#domain/input";
import { jobState } from "#domain/integrations/jobs";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { mustHaveChanged } from "#db/guards";
import { jobs } from "#db/integrations/schema";
import { accountExports, isUnfinished } from "#db/organisations/archive";
import { many } from "#db/statement";

/** Stops an export that waits or runs, also once the subscription ended: its next run finds out, and what it wrote goes. */
export const cancelAccountExport = action({
  name: "organisations.cancel-account-export",
  requires: "account.manage",
  access: "export_account",
  input: z.strictObject({ jobId: id("job") }),
  refuses: ["job_over"],
  reads: (scope, { jobId }) => ({ exports: many(accountExports(scope, jobId)) }),
  run({ tenant, now }, { jobId }, { exports: [job] }) {
    if (!job) throw new Refusal("not_found");
    const state = jobState(job);
    if (state !== "waiting" && state !== "running") throw new Refusal("job_over");
    return {
      result: { ...job, cancelledAt: now, state: "cancelled" as const },
      change: {
        steps: [
          tenant.update(jobs, { cancelledAt: now }, eq(jobs.id, jobId), isUnfinished),
          mustHaveChanged("job_over"),
        ],
        audit: { subject: jobId },
      },
    };
  },
});
