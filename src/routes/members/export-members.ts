import { exportMembers } from "#actions/members/export-members";
import { endpoint } from "#routes/endpoint";
import { startedJobSchema } from "#routes/integrations/job-schemas";

export const exportMembersEndpoint = endpoint(exportMembers, {
  method: "post",
  path: "/organisations/{organisation}/members/exports",
  capability: "members",
  summary: "Export members",
  description:
    "Writes the members of a list to CSV or XLSX, addresses included. Follow the job named by `Location`.",
  idempotencyKey: "required",
  answer: { status: 202, schema: startedJobSchema, example: { id: "job_01M7ZV3EG0NT5NNQ9QDNYKEYHA" } },
  respond: (context, { result }) => {
    context.header("Location", `/v1/organisations/${context.req.param("organisation")}/jobs/${result.id}`);
    return context.json(result, 202);
  },
});
