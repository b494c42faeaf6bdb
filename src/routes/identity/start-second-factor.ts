import { z } from "@hono/zod-openapi";

import { startSecondFactor } from "#actions/identity/start-second-factor";
import { publicEndpoint } from "#routes/endpoint";

const schema = z
  .object({
    secret: z.string().openapi({ description: "Base 32, to type by hand." }),
    uri: z.string().openapi({ description: "`otpauth://`, to show as a QR code." }),
  })
  .openapi("SecondFactorSecret");

export const startSecondFactorEndpoint = publicEndpoint(startSecondFactor, {
  method: "post",
  path: "/account/second-factor",
  capability: "identity",
  summary: "Set up a second factor",
  description: "Gives the secret for an authenticator application. It counts once a code confirms it.",
  idempotencyKey: "ignored",
  answer: {
    status: 200,
    schema,
    example: { secret: "JBSWY3DPEHPK3PXP", uri: "otpauth://totp/Parvis:camille?secret=JBSWY3DPEHPK3PXP" },
  },
});
