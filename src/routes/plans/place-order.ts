import { placeOrder } from "#actions/plans/place-order";
import { endpoint } from "#routes/endpoint";
import { placedSchema } from "#routes/plans/small-schemas";

export const placeOrderEndpoint = endpoint(placeOrder, {
  method: "post",
  path: "/organisations/{organisation}/plan/orders",
  capability: "plans",
  summary: "Place an order",
  description:
    "Keeps the order, its number and what was accepted; then pay it. Every box is needed, in the version in force. Placed again while it waits for its payment, it is the same order.",
  answer: { status: 201, schema: placedSchema },
});
