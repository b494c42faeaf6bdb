import { z } from "@hono/zod-openapi";

import { seeVersion } from "#actions/integrations/see-version";
import { publicEndpoint } from "#routes/endpoint";

export const seeVersionEndpoint = publicEndpoint(seeVersion, {
  method: "get",
  path: "/version",
  capability: "integrations",
  summary: "See the version of the API",
  description: "Additive within a major version.",
  answer: {
    status: 200,
    schema: z.object({ version: z.string().openapi({ example: "1.0.0" }) }).openapi("Version"),
    example: { version: "1.0.0" },
  },
});
