import { eq } from "drizzle-orm";
import { z } from "zod";

import { id } from "#domain/input";
import { action } from "#actions/action";
import { jobs } from "#db/integrations/schema";
import { one } from "#db/statement";

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
        .where(scope.owns(jobs, eq(jobs.id, jobId))),
    ),
  }),
  run(_context, _input, { job }) {
    return { result: job !== undefined };
  },
});
