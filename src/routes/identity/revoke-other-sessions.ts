import { revokeOtherSessions } from "#actions/identity/revoke-other-sessions";
import { publicEndpoint } from "#routes/endpoint";

export const revokeOtherSessionsEndpoint = publicEndpoint(revokeOtherSessions, {
  method: "delete",
  path: "/account/sessions",
  capability: "identity",
  summary: "End every other session",
  description: "Only this one stays open.",
  answer: { status: 204 },
});
