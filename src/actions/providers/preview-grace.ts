import { z } from "zod";

import { wholeNumber } from "#domain/input";
import { graceDays } from "#domain/plans/subscription";
import { blockedUnder } from "#db/providers/follow-up";
import { action } from "#actions/action";

/** How many providers who answer now would be too late to, under another grace, before it is saved. */
export const previewGrace = action({
  name: "providers.preview-grace",
  requires: "providers.configure",
  access: "read_other",
  input: z.strictObject({ graceDays: wholeNumber(graceDays.min, graceDays.max) }),
  reads: (scope, input, now) => ({ blocked: blockedUnder(scope, input.graceDays, now) }),
  run: (_context, _input, { blocked }) => ({ result: { blocked: blocked[0]?.count ?? 0 } }),
});
