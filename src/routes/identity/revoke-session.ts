import { revokeSession } from "#actions/identity/revoke-session";
import { publicEndpoint } from "#routes/endpoint";

export const revokeSessionEndpoint = publicEndpoint(revokeSession, {
  method: "delete",
  path: "/account/sessions/{sessionId}",
  capability: "identity",
  summary: "End one of one’s sessions",
  description: "The device must sign in again.",
  answer: { status: 204 },
});
