import { cancelAccountExport } from "#actions/organisations/cancel-account-export";
import { endpoint } from "#routes/endpoint";
import { accountExportSchema, presentExport } from "#routes/organisations/closure-schemas";

export const cancelAccountExportEndpoint = endpoint(cancelAccountExport, {
  method: "post",
  path: "/organisations/{organisation}/account/exports/{jobId}/cancel",
  capability: "organisations",
  summary: "Cancel an export of the account",
  description:
    "One that waits or runs. What it had written is thrown away. Open once the subscription has ended.",
  answer: { status: 200, schema: accountExportSchema },
  present: (made, context) => presentExport(made, context.req.param("organisation") ?? ""),
});
