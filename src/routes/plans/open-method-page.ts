import { openMethodPage } from "#actions/plans/methods";
import { endpoint } from "#routes/endpoint";
import { methodPageSchema } from "#routes/plans/small-schemas";

export const openMethodPageEndpoint = endpoint(openMethodPage, {
  method: "post",
  path: "/organisations/{organisation}/billing/method-pages",
  capability: "plans",
  summary: "Add a means of payment",
  description:
    "Answers the hosted page on which a card or an account is added. It comes back to `returnTo` with `session`, to be confirmed.",
  answer: { status: 201, schema: methodPageSchema },
  idempotencyKey: "ignored",
});
