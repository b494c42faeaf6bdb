import { z } from "zod";

import { documentsBefore } from "#db/plans/queries";
import { many } from "#db/statement";
import { action } from "#actions/action";
import { documentView } from "#actions/plans/document-view";
import { numberAt, pageFields, pageOf, pageSize, textAt } from "#actions/page";

/** Invoices and credit notes, newest first: numbers and amounts are the payment provider's. */
export const listDocuments = action({
  name: "plans.list-documents",
  requires: "account.manage",
  access: "billing",
  input: z.strictObject(pageFields),
  refuses: ["cursor_invalid"],
  reads(scope, input) {
    const [issuedAt, id] = [numberAt(input), textAt(input, 1)];
    const before = issuedAt === undefined || id === undefined ? undefined : { issuedAt, id };
    return { found: many(documentsBefore(scope, before, pageSize(input))) };
  },
  async run(context, input, { found }) {
    const list = `plans.list-documents:${context.organisation.id}`;
    const page = await pageOf(context, list, input, found, ({ issuedAt, id }) => [issuedAt, id]);
    return { result: { ...page, data: page.data.map(documentView) } };
  },
});
