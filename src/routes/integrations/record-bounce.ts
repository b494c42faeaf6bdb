import { z } from "@hono/zod-openapi";

import { recordBounce } from "#actions/integrations/record-bounce";
import { publicEndpoint } from "#routes/endpoint";

export const recordBounceEndpoint = publicEndpoint(recordBounce, {
  method: "post",
  path: "/operator/mail-bounces",
  capability: "integrations",
  summary: "Record a mail that came back",
  description:
    "`providerId` is the name that the transport gave to the mail. Told twice, it is recorded once.",
  internal: true,
  answer: {
    status: 200,
    schema: z.object({ id: z.string() }),
    example: { id: "mai_01JD6Q6V0G5N3T8Z2K4W7Y9ABC" },
  },
});
