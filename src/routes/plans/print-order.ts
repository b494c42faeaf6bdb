import { printOrder } from "#actions/plans/print-order";
import { streamOf } from "#files/bytes";
import { download } from "#files/download";
import { endpoint } from "#routes/endpoint";

export const printOrderEndpoint = endpoint(printOrder, {
  method: "get",
  path: "/organisations/{organisation}/plan/orders/{orderId}/paper",
  capability: "plans",
  summary: "Download the confirmation of an order",
  description:
    "A PDF: number, what was bought, its amounts, whom it is billed to, and what was accepted. An order that is still to be paid has none.",
  answer: { status: 200, contentType: "application/pdf" },
  respond: (_context, { result: { bytes, ...file } }) => download({ ...file, body: streamOf(bytes) }),
});
