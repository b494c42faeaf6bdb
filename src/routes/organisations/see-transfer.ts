import { z } from "@hono/zod-openapi";

import { seeTransfer } from "#actions/organisations/see-transfer";
import { endpoint } from "#routes/endpoint";
import { presentTransfer, transferExample, transferSchema } from "#routes/organisations/transfer-schemas";

export const seeTransferEndpoint = endpoint(seeTransfer, {
  method: "get",
  path: "/organisations/{organisation}/owner-transfer",
  capability: "organisations",
  summary: "See the offer of ownership",
  description: "The offer that waits for its answer, or null.",
  answer: {
    status: 200,
    schema: z.object({ offer: transferSchema.nullable() }).openapi("OwnerTransferOffer"),
    example: { offer: transferExample },
  },
  present: ({ offer }) => ({ offer: offer && presentTransfer(offer) }),
});
