import { seePlan } from "#actions/plans/see-plan";
import { endpoint } from "#routes/endpoint";
import { presentAccount } from "#routes/plans/present";
import { accountSchema } from "#routes/plans/schemas";

export const seePlanEndpoint = endpoint(seePlan, {
  method: "get",
  path: "/organisations/{organisation}/plan",
  capability: "plans",
  summary: "See the plan",
  description:
    "Subscriptions, what lies ahead, seats, what stands in the way of cancelling, means of payment and the order that waits for its payment.",
  answer: { status: 200, schema: accountSchema },
  present: presentAccount,
});
