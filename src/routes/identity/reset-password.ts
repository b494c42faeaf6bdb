import { z } from "@hono/zod-openapi";

import { resetPassword } from "#actions/identity/reset-password";
import { publicEndpoint } from "#routes/endpoint";

const schema = z.object({ status: z.literal("password_changed") }).openapi("PasswordChanged");

export const resetPasswordEndpoint = publicEndpoint(resetPassword, {
  method: "post",
  path: "/password/reset",
  capability: "identity",
  summary: "Choose a new password",
  description: "Uses the link of the mail and ends every session of the account. Sign in afterwards.",
  idempotencyKey: "ignored",
  answer: { status: 200, schema, example: { status: "password_changed" } },
});
