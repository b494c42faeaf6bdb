import { cancelTransfer } from "#actions/organisations/cancel-transfer";
import { endpoint } from "#routes/endpoint";

export const cancelTransferEndpoint = endpoint(cancelTransfer, {
  method: "post",
  path: "/organisations/{organisation}/owner-transfer/cancel",
  capability: "organisations",
  summary: "Cancel the offer of ownership",
  description: "The owner takes their offer back before it is accepted.",
  answer: { status: 204 },
});
