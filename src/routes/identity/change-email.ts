import { changeEmail } from "#actions/identity/change-email";
import { publicEndpoint } from "#routes/endpoint";
import { mailSent } from "#routes/identity/schemas";

export const changeEmailEndpoint = publicEndpoint(changeEmail, {
  method: "post",
  path: "/account/email",
  capability: "identity",
  summary: "Ask to use another address",
  description: "Sends a link, valid for 24 hours, to the new address. Nothing changes before it is opened.",
  idempotencyKey: "ignored",
  answer: mailSent,
});
