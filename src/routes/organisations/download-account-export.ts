import { downloadAccountExport } from "#actions/organisations/download-account-export";
import { download } from "#files/download";
import { endpoint } from "#routes/endpoint";

export const downloadAccountExportEndpoint = endpoint(downloadAccountExport, {
  method: "get",
  path: "/organisations/{organisation}/account/exports/{jobId}/archive",
  capability: "organisations",
  summary: "Download an export of the account",
  description: "A ZIP, as an attachment, during 7 days, for account managers.",
  answer: { status: 200, contentType: "application/zip" },
  respond: (_context, { result }) => download(result),
});
