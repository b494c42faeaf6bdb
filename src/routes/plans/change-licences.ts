import { changeLicences } from "#actions/plans/licences";
import { endpoint } from "#routes/endpoint";
import { presentAccount } from "#routes/plans/present";
import { accountSchema } from "#routes/plans/schemas";

export const changeLicencesEndpoint = endpoint(changeLicences, {
  method: "put",
  path: "/organisations/{organisation}/plan/subscriptions/{subscriptionId}/licences",
  capability: "plans",
  summary: "Change the number of licences",
  description: "As previewed. A scheduled end stays where it is.",
  answer: { status: 200, schema: accountSchema },
  present: presentAccount,
});
