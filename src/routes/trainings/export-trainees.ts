import { exportTrainees } from "#actions/trainings/export-trainees";
import { endpoint } from "#routes/endpoint";
import { startedJobSchema } from "#routes/integrations/job-schemas";

export const exportTraineesEndpoint = endpoint(exportTrainees, {
  method: "post",
  path: "/organisations/{organisation}/training-sessions/{sessionId}/exports",
  capability: "trainings",
  summary: "Export the trainees",
  description: "Writes the trainees of a session to CSV or XLSX. Follow the job named by `Location`.",
  idempotencyKey: "required",
  answer: { status: 202, schema: startedJobSchema, example: { id: "job_01M7ZV3EG0NT5NNQ9QDNYKEYHA" } },
  respond: (context, { result }) => {
    context.header("Location", `/v1/organisations/${context.req.param("organisation")}/jobs/${result.id}`);
    return context.json(result, 202);
  },
});
