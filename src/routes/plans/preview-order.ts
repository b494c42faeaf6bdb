import { previewOrder } from "#actions/plans/preview-order";
import { endpoint } from "#routes/endpoint";
import { toWire, toWireOrNull } from "#routes/organisations/schemas";
import { orderPreviewSchema } from "#routes/plans/schemas";

export const previewOrderEndpoint = endpoint(previewOrder, {
  method: "post",
  path: "/organisations/{organisation}/plan/order-preview",
  capability: "plans",
  summary: "Preview an order",
  description:
    "What it would do and cost, unused time credited. Send `at` back with the order: the credit is counted from there, for an hour.",
  answer: { status: 200, schema: orderPreviewSchema },
  idempotencyKey: "ignored",
  present: ({ at, startsAt, ...preview }) => ({
    ...preview,
    at: toWire(at),
    startsAt: toWireOrNull(startsAt),
  }),
});
