import { seeOrder } from "#actions/plans/see-order";
import { endpoint } from "#routes/endpoint";
import { presentOrder } from "#routes/plans/present";
import { orderSchema } from "#routes/plans/schemas";

export const seeOrderEndpoint = endpoint(seeOrder, {
  method: "get",
  path: "/organisations/{organisation}/plan/orders/{orderId}",
  capability: "plans",
  summary: "See an order",
  description: "Its state follows the money.",
  answer: { status: 200, schema: orderSchema },
  present: presentOrder,
});
