import { undoChange } from "#actions/plans/ending";
import { endpoint } from "#routes/endpoint";
import { presentAccount } from "#routes/plans/present";
import { accountSchema } from "#routes/plans/schemas";

export const undoChangeEndpoint = endpoint(undoChange, {
  method: "post",
  path: "/organisations/{organisation}/plan/subscriptions/{subscriptionId}/undo-change",
  capability: "plans",
  summary: "Undo a planned change",
  description: "A smaller plan or fewer licences that wait for a renewal.",
  answer: { status: 200, schema: accountSchema },
  present: presentAccount,
});
