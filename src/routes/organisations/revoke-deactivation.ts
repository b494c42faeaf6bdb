import { revokeDeactivation } from "#actions/organisations/revoke-deactivation";
import { endpoint } from "#routes/endpoint";

export const revokeDeactivationEndpoint = endpoint(revokeDeactivation, {
  method: "post",
  path: "/organisations/{organisation}/account/deactivation/revoke",
  capability: "organisations",
  summary: "Revoke the deactivation",
  description:
    "Until the last millisecond of the 14 days. The account is expired again, with all that it had.",
  answer: { status: 204 },
});
