import { seeJob } from "#actions/integrations/see-job";
import { endpoint } from "#routes/endpoint";
import { jobSchema, presentJob } from "#routes/integrations/job-schemas";

export const seeJobEndpoint = endpoint(seeJob, {
  method: "get",
  path: "/organisations/{organisation}/jobs/{jobId}",
  capability: "integrations",
  summary: "Follow a job",
  description: "How far it is, the rows it could not treat and, once finished, where its result is.",
  answer: { status: 200, schema: jobSchema },
  present: (job, context) => presentJob(job, context.req.param("organisation") ?? "", context.get("locale")),
});
