import { z } from "zod";

import { action } from "#actions/action";
import { webhooksOf } from "#db/integrations/webhooks";
import { many } from "#db/statement";

/** Where the organisation asked to be told, in every state. */
export const listWebhooks = action({
  name: "integrations.list-webhooks",
  requires: "api-keys.manage",
  access: "own_security",
  input: z.strictObject({}),
  reads: (scope) => ({ webhooks: many(webhooksOf(scope)) }),
  run: (_context, _input, { webhooks }) => ({ result: webhooks }),
});
