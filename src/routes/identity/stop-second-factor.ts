import { stopSecondFactor } from "#actions/identity/stop-second-factor";
import { publicEndpoint } from "#routes/endpoint";
import { enter } from "#routes/identity/cookies";
import { signedInSchema } from "#routes/identity/schemas";

export const stopSecondFactorEndpoint = publicEndpoint(stopSecondFactor, {
  method: "post",
  path: "/account/second-factor/stop",
  capability: "identity",
  summary: "Turn the second factor off",
  description: "With the password. The session goes on under a new cookie.",
  idempotencyKey: "ignored",
  answer: { status: 200, schema: signedInSchema, example: { status: "signed_in" } },
  respond: async (context, { result: { status, token } }) => {
    await enter(context, token);
    return context.json({ status });
  },
});
