import { z } from "@hono/zod-openapi";

import { completeSignUp } from "#actions/identity/complete-sign-up";
import { publicEndpoint } from "#routes/endpoint";
import { enter } from "#routes/identity/cookies";

const schema = z
  .object({
    status: z.literal("signed_in"),
    organisation: z.string().nullable().openapi({ description: "The slug given when asking." }),
    next: z.string().nullable().openapi({ description: "The page given when asking." }),
  })
  .openapi("CompletedSignUp");

export const completeSignUpEndpoint = publicEndpoint(completeSignUp, {
  method: "post",
  path: "/sign-up/complete",
  capability: "identity",
  summary: "Choose a password and enter",
  description: "Uses the link of the mail, creates the account and opens a session.",
  idempotencyKey: "ignored",
  answer: {
    status: 200,
    schema,
    example: { status: "signed_in", organisation: "mairie-de-toulon", next: null },
  },
  respond: async (context, { result: { token, devices, ...answer } }) => {
    await enter(context, token, devices);
    return context.json(answer);
  },
});
