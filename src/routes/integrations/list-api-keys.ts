import { z } from "@hono/zod-openapi";

import { listApiKeys } from "#actions/integrations/list-api-keys";
import { endpoint } from "#routes/endpoint";
import { apiKeySchema, presentKey } from "#routes/integrations/api-key-schemas";

export const listApiKeysEndpoint = endpoint(listApiKeys, {
  method: "get",
  path: "/organisations/{organisation}/api-keys",
  capability: "integrations",
  summary: "List API keys",
  description: "Newest first, with their last use, those that are over too. Open in every state.",
  answer: {
    status: 200,
    schema: z
      .object({ data: z.array(apiKeySchema), nextCursor: z.string().nullable() })
      .openapi("ApiKeyPage"),
  },
  present: ({ data, nextCursor }) => ({
    data: data.map((key) => ({ ...presentKey(key), state: key.state })),
    nextCursor,
  }),
});
