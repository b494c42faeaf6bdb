import { forgetPassword } from "#actions/identity/forget-password";
import { publicEndpoint } from "#routes/endpoint";
import { mailSent } from "#routes/identity/schemas";

export const forgetPasswordEndpoint = publicEndpoint(forgetPassword, {
  method: "post",
  path: "/password/forgotten",
  capability: "identity",
  summary: "Ask for a new password",
  description:
    "Sends a link, valid for 30 minutes, to the account’s mailbox. The answer is the same whether or not there is an account.",
  answer: mailSent,
});
