import { z } from "@hono/zod-openapi";

import { listOrders } from "#actions/plans/list-orders";
import { endpoint } from "#routes/endpoint";
import { presentOrder } from "#routes/plans/present";
import { orderSchema } from "#routes/plans/schemas";

export const listOrdersEndpoint = endpoint(listOrders, {
  method: "get",
  path: "/organisations/{organisation}/plan/orders",
  capability: "plans",
  summary: "List orders",
  description: "Newest first.",
  answer: {
    status: 200,
    schema: z.object({ data: z.array(orderSchema), nextCursor: z.string().nullable() }),
  },
  present: ({ data, nextCursor }) => ({ data: data.map(presentOrder), nextCursor }),
});
