import { revokeCancellation } from "#actions/plans/ending";
import { endpoint } from "#routes/endpoint";
import { presentAccount } from "#routes/plans/present";
import { accountSchema } from "#routes/plans/schemas";

export const revokeCancellationEndpoint = endpoint(revokeCancellation, {
  method: "post",
  path: "/organisations/{organisation}/plan/revoke-cancellation",
  capability: "plans",
  summary: "Revoke the cancellation",
  description: "Same dates as before, nothing billed.",
  answer: { status: 200, schema: accountSchema },
  present: presentAccount,
});
