import { z } from "zod";

import { action } from "#actions/action";
import { numberAt, pageFields, pageOf, pageSize, textAt } from "#actions/page";
import { waitingProofs } from "#db/dossiers/payment-proofs";
import { many } from "#db/statement";

/** The payment proofs that wait for somebody, the oldest first. */
export const listPaymentProofs = action({
  name: "dossiers.list-payment-proofs",
  requires: "dossiers.read",
  access: "read_work",
  input: z.strictObject(pageFields),
  refuses: ["cursor_invalid"],
  reads: (scope, input) => {
    const [updatedAt, dossierId] = [numberAt(input), textAt(input, 1)];
    const after = updatedAt === undefined || dossierId === undefined ? undefined : { updatedAt, dossierId };
    return { found: many(waitingProofs(scope, after, pageSize(input))) };
  },
  async run(context, input, { found }) {
    const list = `dossiers.list-payment-proofs:${context.organisation.id}`;
    return { result: await pageOf(context, list, input, found, (row) => [row.updatedAt, row.dossierId]) };
  },
});
