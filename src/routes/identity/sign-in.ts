import { z } from "@hono/zod-openapi";

import { signIn } from "#actions/identity/sign-in";
import { publicEndpoint } from "#routes/endpoint";
import { challenge, enter } from "#routes/identity/cookies";

const schema = z
  .object({ status: z.enum(["signed_in", "second_factor_required"]) })
  .openapi("Entrance", { description: "The session, or the half-open sign-in, is in a cookie." });

export const signInEndpoint = publicEndpoint(signIn, {
  method: "post",
  path: "/sign-in",
  capability: "identity",
  summary: "Sign in",
  description:
    "With an e-mail, or with the slug of an organisation and a login name in it. When the account has a second factor, go on with `POST /v1/sign-in/second-factor` within 10 minutes.",
  idempotencyKey: "ignored",
  answer: { status: 200, schema, example: { status: "signed_in" } },
  respond: async (context, { result }) => {
    if (result.status === "signed_in") await enter(context, result.token, result.devices);
    else await challenge(context, result.challenge);
    return context.json({ status: result.status });
  },
});
