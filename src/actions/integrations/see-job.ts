import { z } from "zod";

import { id } from "#domain/input";
import { jobState } from "#domain/integrations/jobs";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { jobById } from "#db/integrations/jobs";
import { one } from "#db/statement";

/** How far a job is, and what it could not treat. */
export const seeJob = action({
  name: "integrations.see-job",
  requires: "jobs.read",
  access: "read_other",
  input: z.strictObject({ jobId: id("job") }),
  reads: (scope, { jobId }) => ({ job: one(jobById(scope, jobId)) }),
  run(_context, _input, { job }) {
    if (!job) throw new Refusal("not_found");
    return { result: { ...job, state: jobState(job) } };
  },
});
