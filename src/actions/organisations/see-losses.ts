import { z } from "zod";

import { action } from "#actions/action";
import { lossesOf, lossReadings } from "#db/organisations/losses";

/** What a deactivation would destroy, for the screen that asks to confirm it. */
export const seeLosses = action({
  name: "organisations.see-losses",
  requires: "account.manage",
  access: "billing",
  input: z.strictObject({}),
  reads: lossReadings,
  run: (_context, _input, read) => ({ result: lossesOf(read) }),
});
