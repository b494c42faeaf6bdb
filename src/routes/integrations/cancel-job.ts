import { cancelJob } from "#actions/integrations/cancel-job";
import { endpoint } from "#routes/endpoint";
import { jobSchema, presentJob } from "#routes/integrations/job-schemas";

export const cancelJobEndpoint = endpoint(cancelJob, {
  method: "post",
  path: "/organisations/{organisation}/jobs/{jobId}/cancel",
  capability: "integrations",
  summary: "Cancel a job",
  description: "One that waits or runs. What it had written is thrown away.",
  answer: { status: 200, schema: jobSchema },
  present: (job, context) => presentJob(job, context.req.param("organisation") ?? "", context.get("locale")),
});
