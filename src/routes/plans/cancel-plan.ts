import { cancelPlan } from "#actions/plans/ending";
import { endpoint } from "#routes/endpoint";
import { presentAccount } from "#routes/plans/present";
import { accountSchema } from "#routes/plans/schemas";

export const cancelPlanEndpoint = endpoint(cancelPlan, {
  method: "post",
  path: "/organisations/{organisation}/plan/cancel",
  capability: "plans",
  summary: "Cancel the plan",
  description: "Each subscription ends at its own renewal; access stays until the last one.",
  answer: { status: 200, schema: accountSchema },
  present: presentAccount,
});
