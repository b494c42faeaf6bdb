import { downloadResult } from "#actions/integrations/download-result";
import { download } from "#files/download";
import { endpoint } from "#routes/endpoint";

export const downloadResultEndpoint = endpoint(downloadResult, {
  method: "get",
  path: "/organisations/{organisation}/jobs/{jobId}/result",
  capability: "integrations",
  summary: "Download the result of a job",
  description: "As an attachment, during 32 hours, for whoever could have asked for it.",
  answer: { status: 200, contentType: "application/octet-stream" },
  respond: (_context, { result }) => download(result),
});
