import { z } from "zod";

import { jobState } from "#domain/integrations/jobs";
import { action } from "#actions/action";
import { pageFields, pageOf, pageSize, textAt } from "#actions/page";
import { jobsBefore } from "#db/integrations/jobs";
import { many } from "#db/statement";

/** The long work of the organisation, newest first. */
export const listJobs = action({
  name: "integrations.list-jobs",
  requires: "jobs.read",
  access: "read_other",
  input: z.strictObject(pageFields),
  refuses: ["cursor_invalid"],
  reads: (scope, input) => ({ jobs: many(jobsBefore(scope, textAt(input), pageSize(input))) }),
  async run(context, input, { jobs }) {
    const list = `integrations.list-jobs:${context.organisation.id}`;
    const page = await pageOf(context, list, input, jobs, ({ id }) => [id]);
    return { result: { ...page, data: page.data.map((job) => ({ ...job, state: jobState(job) })) } };
  },
});
