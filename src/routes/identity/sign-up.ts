import { signUp } from "#actions/identity/sign-up";
import { publicEndpoint } from "#routes/endpoint";
import { mailSent } from "#routes/identity/schemas";

export const signUpEndpoint = publicEndpoint(signUp, {
  method: "post",
  path: "/sign-up",
  capability: "identity",
  summary: "Ask for an account",
  description:
    "Sends a link to the mailbox, valid for 24 hours; the password is chosen behind it. The answer is the same whether or not the address has an account. Ask again to resend.",
  answer: mailSent,
});
