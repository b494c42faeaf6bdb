import { z } from "@hono/zod-openapi";

import { resendMail } from "#actions/integrations/resend-mail";
import { endpoint } from "#routes/endpoint";

export const resendMailEndpoint = endpoint(resendMail, {
  method: "post",
  path: "/organisations/{organisation}/mails/{mailId}/resend",
  capability: "integrations",
  summary: "Send a mail again",
  description:
    "To its address or, for mails that the list says `corrected` of, to another (`email`). What it says is read again; at most every 10 minutes.",
  answer: {
    status: 202,
    schema: z
      .object({ id: z.string() })
      .openapi("ResentMail", { example: { id: "mai_01JD6Q6V0G5N3T8Z2K4W7Y9ABC" } }),
  },
});
