import { createApiKey } from "#actions/integrations/create-api-key";
import { endpoint } from "#routes/endpoint";
import { newApiKeySchema, presentKey } from "#routes/integrations/api-key-schemas";

export const createApiKeyEndpoint = endpoint(createApiKey, {
  method: "post",
  path: "/organisations/{organisation}/api-keys",
  capability: "integrations",
  summary: "Create an API key",
  description:
    "With scopes among your own permissions. The key is shown once: keep it where nobody reads it.",
  answer: { status: 201, schema: newApiKeySchema },
  present: (key) => ({ ...presentKey(key), secret: key.secret }),
});
