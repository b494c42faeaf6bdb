import { offerTransfer } from "#actions/organisations/offer-transfer";
import { endpoint } from "#routes/endpoint";
import { presentTransfer, transferSchema } from "#routes/organisations/transfer-schemas";

export const offerTransferEndpoint = endpoint(offerTransfer, {
  method: "post",
  path: "/organisations/{organisation}/owner-transfer",
  capability: "organisations",
  summary: "Offer the ownership",
  description: "To an active admin, who has 14 days to accept. One offer waits at a time.",
  answer: { status: 201, schema: transferSchema },
  present: presentTransfer,
});
