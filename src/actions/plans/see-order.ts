import { z } from "zod";

import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { billedOrder } from "#db/plans/queries";
import { action } from "#actions/action";
import { orderView } from "#actions/plans/order-view";

/** An order, as its page shows it. */
export const seeOrder = action({
  name: "plans.see-order",
  requires: "account.manage",
  access: "billing",
  input: z.strictObject({ orderId: id("ord") }),
  refuses: ["not_found"],
  reads: (scope, { orderId }) => billedOrder(scope, orderId),
  run({ now }, _input, { order, invoice }) {
    if (!order) throw new Refusal("not_found");
    return { result: orderView(order, invoice ? [invoice] : [], now) };
  },
});
