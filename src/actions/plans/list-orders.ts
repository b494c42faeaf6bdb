import { z } from "zod";

import { ordersBefore } from "#db/plans/queries";
import { action } from "#actions/action";
import { pageFields, pageOf, pageSize, textAt } from "#actions/page";
import { orderView } from "#actions/plans/order-view";

/** The orders of the organisation, newest first. */
export const listOrders = action({
  name: "plans.list-orders",
  requires: "account.manage",
  access: "billing",
  input: z.strictObject(pageFields),
  refuses: ["cursor_invalid"],
  reads: (scope, input) => ordersBefore(scope, textAt(input), pageSize(input)),
  async run(context, input, { orders, invoices }) {
    const page = await pageOf(
      context,
      `plans.list-orders:${context.organisation.id}`,
      input,
      orders,
      ({ id }) => [id],
    );
    return { result: { ...page, data: page.data.map((order) => orderView(order, invoices, context.now)) } };
  },
});
