import { changePassword } from "#actions/identity/change-password";
import { publicEndpoint } from "#routes/endpoint";
import { enter } from "#routes/identity/cookies";
import { signedInSchema } from "#routes/identity/schemas";

export const changePasswordEndpoint = publicEndpoint(changePassword, {
  method: "post",
  path: "/account/password",
  capability: "identity",
  summary: "Change one’s password",
  description: "Every other session ends; this one goes on under a new cookie.",
  idempotencyKey: "ignored",
  answer: { status: 200, schema: signedInSchema, example: { status: "signed_in" } },
  respond: async (context, { result: { status, token } }) => {
    await enter(context, token);
    return context.json({ status });
  },
});
