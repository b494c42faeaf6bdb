import { signOut } from "#actions/identity/sign-out";
import { publicEndpoint } from "#routes/endpoint";
import { leave } from "#routes/identity/cookies";

export const signOutEndpoint = publicEndpoint(signOut, {
  method: "post",
  path: "/sign-out",
  capability: "identity",
  summary: "Sign out",
  description: "Ends this session.",
  idempotencyKey: "ignored",
  answer: { status: 204 },
  respond: (context) => {
    leave(context);
    return context.body(null, 204);
  },
});
