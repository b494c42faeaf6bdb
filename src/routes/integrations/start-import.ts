import { startImport } from "#actions/integrations/start-import";
import { endpoint } from "#routes/endpoint";
import { startedJobSchema } from "#routes/integrations/job-schemas";

export const startImportEndpoint = endpoint(startImport, {
  method: "post",
  path: "/organisations/{organisation}/imports/{importId}/runs",
  capability: "integrations",
  summary: "Start an import, dry or for good",
  description:
    "A dry run reports what each line would do and changes nothing. A file is imported for good once; a job does it by chunks. An import that was cancelled or failed is taken up again by starting it with the same mapping and flags: the same job goes on after the lines it had treated, and creates none of them twice. Other choices, or an import that is under way or finished, answer `import_done`.",
  idempotencyKey: "required",
  answer: {
    status: 202,
    schema: startedJobSchema,
    example: { id: "job_01M7ZV3EG0NT5NNQ9QDNYKEYHA" },
  },
  respond: (context, { result }) => {
    context.header("Location", `/v1/organisations/${context.req.param("organisation")}/jobs/${result.id}`);
    return context.json(result, 202);
  },
});
