import { exportDossiers } from "#actions/dossiers/export-dossiers";
import { endpoint } from "#routes/endpoint";
import { startedJobSchema } from "#routes/integrations/job-schemas";

export const exportDossiersEndpoint = endpoint(exportDossiers, {
  method: "post",
  path: "/organisations/{organisation}/dossiers/exports",
  capability: "dossiers",
  summary: "Export dossiers",
  description:
    "Writes the dossiers of a list or of a view (`viewId`) to CSV (`csv` for a French Excel, `csv-rfc4180` for machines), XLSX, JSON, or their documents to a ZIP, with the columns that are named. What the staff note for themselves is in none. Follow the job named by `Location`.",
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
