import { z } from "@hono/zod-openapi";

import { confirmEmail } from "#actions/identity/confirm-email";
import { publicEndpoint } from "#routes/endpoint";

const schema = z.object({ email: z.string() }).openapi("ConfirmedEmail");

export const confirmEmailEndpoint = publicEndpoint(confirmEmail, {
  method: "post",
  path: "/account/email/confirm",
  capability: "identity",
  summary: "Use the new address",
  description: "Uses the link of the mail; the old address is told.",
  idempotencyKey: "ignored",
  answer: { status: 200, schema, example: { email: "camille@exemple.fr" } },
});
