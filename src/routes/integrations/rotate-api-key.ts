import { rotateApiKey } from "#actions/integrations/rotate-api-key";
import { endpoint } from "#routes/endpoint";
import { newApiKeySchema, presentKey } from "#routes/integrations/api-key-schemas";

export const rotateApiKeyEndpoint = endpoint(rotateApiKey, {
  method: "post",
  path: "/organisations/{organisation}/api-keys/{keyId}/rotate",
  capability: "integrations",
  summary: "Rotate an API key",
  description:
    "Makes a key with the same name and scopes; the old one works 24 hours more, or `overlapHours` (0 to 168).",
  answer: { status: 201, schema: newApiKeySchema },
  present: (key) => ({ ...presentKey(key), secret: key.secret }),
});
