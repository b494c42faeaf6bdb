import { z } from "zod";

import { isTransferOpen } from "#domain/organisations/owner-transfer";
import { action } from "#actions/action";
import { unansweredTransfer } from "#db/organisations/owner-transfers";
import { one } from "#db/statement";

/** The offer of ownership that waits for its answer, for the whole team to know. */
export const seeTransfer = action({
  name: "organisations.see-transfer",
  requires: "organisation.read",
  access: "read_other",
  input: z.strictObject({}),
  reads: (scope) => ({ waiting: one(unansweredTransfer(scope)) }),
  run: ({ now }, _input, { waiting }) => ({
    result: { offer: waiting && isTransferOpen(waiting, now) ? waiting : null },
  }),
});
