import { payOrder } from "#actions/plans/pay-order";
import { endpoint } from "#routes/endpoint";
import { presentOrder } from "#routes/plans/present";
import { orderSchema } from "#routes/plans/schemas";

export const payOrderEndpoint = endpoint(payOrder, {
  method: "post",
  path: "/organisations/{organisation}/plan/orders/{orderId}/pay",
  capability: "plans",
  summary: "Pay an order",
  description:
    "Also takes an interrupted payment up again, with another method if one is named. `confirmUrl` is where the bank asks for a confirmation; a debit is in progress for some days.",
  answer: { status: 200, schema: orderSchema },
  present: presentOrder,
});
