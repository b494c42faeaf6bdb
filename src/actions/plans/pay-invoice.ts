import { z } from "zod";

import { isOutstanding } from "#domain/plans/invoices";
import { Refusal } from "#domain/refusals";
import { accountReads } from "#db/plans/queries";
import { action } from "#actions/action";
import { invoiceFacts, platform } from "#actions/plans/account";
import { documentView } from "#actions/plans/document-view";
import { requireUsable } from "#actions/plans/place-order";
import { readBack } from "#actions/plans/settling";
import { tell, tellingRefusals } from "#actions/plans/telling";

/** Pays an invoice that is still owed with a method of the account. */
export const payInvoice = action({
  name: "plans.pay-invoice",
  requires: "account.manage",
  access: "billing",
  input: z.strictObject({ documentId: z.string().max(100), methodId: z.string().max(100) }),
  refuses: ["not_found", "order_not_payable", "payment_method_unusable", ...tellingRefusals],
  retriedOn: "conflict",
  reads: accountReads,
  async run(context, { documentId, methodId }, account) {
    const invoice = account.documents.find(({ id, kind }) => id === documentId && kind === "invoice");
    if (!invoice) throw new Refusal("not_found");
    await context.once(() => {
      if (!isOutstanding(invoiceFacts(invoice))) throw new Refusal("order_not_payable");
      requireUsable(account, methodId, context.now);
      return tell(context, (payments) => payments.payInvoice(platform, documentId, methodId));
    });
    const { rows, change } = await readBack(context, account);
    const paid = rows.documents.find(({ id }) => id === documentId) ?? invoice;
    return { result: documentView(paid), change: { ...change, audit: { subject: documentId } } };
  },
});
