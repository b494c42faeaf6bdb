import { z } from "@hono/zod-openapi";

import { listAccountExports } from "#actions/organisations/list-account-exports";
import { endpoint } from "#routes/endpoint";
import { accountExportSchema, presentExport } from "#routes/organisations/closure-schemas";

export const listAccountExportsEndpoint = endpoint(listAccountExports, {
  method: "get",
  path: "/organisations/{organisation}/account/exports",
  capability: "organisations",
  summary: "List the exports of the account",
  description: "The last five, newest first: how far each is and, once it is ready, where to download it.",
  answer: { status: 200, schema: z.object({ data: z.array(accountExportSchema) }) },
  present: (exports, context) => ({
    data: exports.map((one) => presentExport(one, context.req.param("organisation") ?? "")),
  }),
});
