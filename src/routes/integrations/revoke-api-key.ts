import { revokeApiKey } from "#actions/integrations/revoke-api-key";
import { endpoint } from "#routes/endpoint";

export const revokeApiKeyEndpoint = endpoint(revokeApiKey, {
  method: "post",
  path: "/organisations/{organisation}/api-keys/{keyId}/revoke",
  capability: "integrations",
  summary: "Revoke an API key",
  description: "It opens nothing from the next request on. Open in every state.",
  answer: { status: 204 },
});
