import { eq } from "drizzle-orm";
import { z } from "zod";

import { isTransferOpen } from "#domain/organisations/owner-transfer";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { mustHaveChanged } from "#db/guards";
import { isUnanswered, unansweredTransfer } from "#db/organisations/owner-transfers";
import { ownerTransfers } from "#db/organisations/schema";
import { one } from "#db/statement";

/** The owner takes their offer back. */
export const cancelTransfer = action({
  name: "organisations.cancel-transfer",
  requires: "owner.transfer",
  access: "write",
  input: z.strictObject({}),
  refuses: ["transfer_not_valid"],
  reads: (scope) => ({ waiting: one(unansweredTransfer(scope)) }),
  run({ tenant, now }, _input, { waiting }) {
    if (!waiting || !isTransferOpen(waiting, now)) throw new Refusal("transfer_not_valid");
    return {
      result: null,
      change: {
        steps: [
          tenant.update(
            ownerTransfers,
            { cancelledAt: now },
            eq(ownerTransfers.id, waiting.id),
            isUnanswered,
          ),
          mustHaveChanged("transfer_not_valid"),
        ],
        audit: { subject: waiting.id },
      },
    };
  },
});
