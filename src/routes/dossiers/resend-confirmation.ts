import { z } from "@hono/zod-openapi";

import { resendConfirmation } from "#actions/dossiers/resend-confirmation";
import { endpoint } from "#routes/endpoint";

export const resendConfirmationEndpoint = endpoint(resendConfirmation, {
  method: "post",
  path: "/organisations/{organisation}/applicants/resend-confirmation",
  capability: "dossiers",
  summary: "Send the confirmation of an account again",
  description: "To somebody who began to sign up on this organisation's portal and did not get the mail.",
  answer: {
    status: 200,
    schema: z.object({ email: z.string() }).openapi("ResentConfirmation"),
    example: { email: "elodie.noel@exemple.fr" },
  },
});
