import { z } from "@hono/zod-openapi";

import { startTest } from "#actions/dossiers/start-test";
import { dossierId } from "#routes/dossiers/examples";
import { endpoint } from "#routes/endpoint";

export const startTestEndpoint = endpoint(startTest, {
  method: "post",
  path: "/organisations/{organisation}/programmes/{programmeId}/test-dossiers",
  capability: "dossiers",
  summary: "Try a form as an applicant",
  description:
    "A test dossier on the form as it is written, published or not. It is filled and sent like any other, and counts nowhere.",
  answer: {
    status: 200,
    schema: z.object({ id: z.string() }).openapi("StartedTest"),
    example: { id: dossierId },
  },
});
