import { undoStandby } from "#actions/plans/ending";
import { endpoint } from "#routes/endpoint";
import { presentAccount } from "#routes/plans/present";
import { accountSchema } from "#routes/plans/schemas";

export const undoStandbyEndpoint = endpoint(undoStandby, {
  method: "post",
  path: "/organisations/{organisation}/plan/undo-standby",
  capability: "plans",
  summary: "Undo a planned Standby",
  description: "Until it starts. Nothing was charged, nothing will be.",
  answer: { status: 200, schema: accountSchema },
  present: presentAccount,
});
