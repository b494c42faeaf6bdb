import { passSecondFactor } from "#actions/identity/pass-second-factor";
import { publicEndpoint } from "#routes/endpoint";
import { enter } from "#routes/identity/cookies";
import { signedInSchema } from "#routes/identity/schemas";

export const passSecondFactorEndpoint = publicEndpoint(passSecondFactor, {
  method: "post",
  path: "/sign-in/second-factor",
  capability: "identity",
  summary: "Finish signing in",
  description:
    "With the six digits of the application, or a recovery code, which is then used up. The half-open sign-in is in a cookie.",
  idempotencyKey: "ignored",
  answer: { status: 200, schema: signedInSchema, example: { status: "signed_in" } },
  respond: async (context, { result: { status, token, devices } }) => {
    await enter(context, token, devices);
    return context.json({ status });
  },
});
