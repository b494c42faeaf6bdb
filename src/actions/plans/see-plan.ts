import { z } from "zod";

import { accountReads } from "#db/plans/queries";
import { action } from "#actions/action";
import { accountView } from "#actions/plans/account-view";

/** What the organisation subscribes to, what lies ahead, and what stands in the way of cancelling. */
export const seePlan = action({
  name: "plans.see",
  requires: "account.manage",
  access: "billing",
  input: z.strictObject({}),
  reads: accountReads,
  run: (context, _input, account) => ({ result: accountView(context, account) }),
});
