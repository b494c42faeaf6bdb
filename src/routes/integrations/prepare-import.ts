import { prepareImport } from "#actions/integrations/prepare-import";
import { endpoint } from "#routes/endpoint";
import { importSchema, presentImport } from "#routes/integrations/import-schemas";
import { readQuery } from "#routes/request";

export const prepareImportEndpoint = endpoint(prepareImport, {
  method: "post",
  path: "/organisations/{organisation}/imports",
  capability: "integrations",
  summary: "Choose a file to import",
  description:
    "The raw bytes of a CSV file, 5 MB and 50,000 lines at most; encoding and separator are found. Answers its columns, its first lines and a mapping to check; nothing is created yet.",
  requestContentType: "text/csv",
  idempotencyKey: "ignored",
  answer: { status: 201, schema: importSchema },
  gather: async (context) => ({
    ...readQuery(context),
    content: context.req.raw.body ?? new ReadableStream({ start: (controller) => controller.close() }),
  }),
  present: presentImport,
});
