import { seeImport } from "#actions/integrations/see-import";
import { endpoint } from "#routes/endpoint";
import { importSchema, presentImport } from "#routes/integrations/import-schemas";

export const seeImportEndpoint = endpoint(seeImport, {
  method: "get",
  path: "/organisations/{organisation}/imports/{importId}",
  capability: "integrations",
  summary: "Follow an import",
  description: "The file, its columns and its runs, newest first, with how many lines each has treated.",
  answer: { status: 200, schema: importSchema },
  present: presentImport,
});
