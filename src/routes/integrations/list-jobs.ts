import { z } from "@hono/zod-openapi";

import { listJobs } from "#actions/integrations/list-jobs";
import { endpoint } from "#routes/endpoint";
import { jobSchema, presentJob } from "#routes/integrations/job-schemas";

export const listJobsEndpoint = endpoint(listJobs, {
  method: "get",
  path: "/organisations/{organisation}/jobs",
  capability: "integrations",
  summary: "List jobs",
  description: "Exports and other long work, newest first.",
  answer: {
    status: 200,
    schema: z.object({ data: z.array(jobSchema), nextCursor: z.string().nullable() }).openapi("JobPage"),
  },
  present: ({ data, nextCursor }, context) => ({
    data: data.map((job) => presentJob(job, context.req.param("organisation") ?? "", context.get("locale"))),
    nextCursor,
  }),
});
