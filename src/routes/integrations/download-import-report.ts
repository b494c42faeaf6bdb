import { downloadImportReport } from "#actions/integrations/download-import-report";
import { download } from "#files/download";
import { endpoint } from "#routes/endpoint";

export const downloadImportReportEndpoint = endpoint(downloadImportReport, {
  method: "get",
  path: "/organisations/{organisation}/import-runs/{runId}/report",
  capability: "integrations",
  summary: "Download the report of an import",
  description: "Each line as it was sent, what became of it and why, as CSV for a spreadsheet.",
  answer: { status: 200, contentType: "text/csv" },
  respond: (_context, { result }) => download(result),
});
