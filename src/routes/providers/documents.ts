import { z } from "@hono/zod-openapi";

import type { documentView } from "#actions/plans/document-view";
import { presentDocument } from "#routes/plans/present";
import { documentSchema } from "#routes/plans/schemas";

export const documentsAnswer = {
  status: 200,
  schema: z.object({ data: z.array(documentSchema) }).openapi("ProviderDocuments"),
} as const;

type Document = ReturnType<typeof documentView>;

export const presentDocuments = ({ data }: { data: readonly Document[] }) => ({
  data: data.map(presentDocument),
});
