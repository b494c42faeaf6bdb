import { changeSeason } from "#actions/members/change-season";
import { endpoint } from "#routes/endpoint";
import { startedJobSchema } from "#routes/integrations/job-schemas";

export const changeSeasonEndpoint = endpoint(changeSeason, {
  method: "post",
  path: "/organisations/{organisation}/seasons/{seasonId}/change",
  capability: "members",
  summary: "Bring the members into a season",
  description:
    "A job does it by chunks, once. Those approved the season before keep their access for the grace. Follow the job named by `Location`.",
  idempotencyKey: "required",
  answer: { status: 202, schema: startedJobSchema, example: { id: "job_01M7ZV3EG0NT5NNQ9QDNYKEYHA" } },
  respond: (context, { result }) => {
    context.header("Location", `/v1/organisations/${context.req.param("organisation")}/jobs/${result.id}`);
    return context.json(result, 202);
  },
});
