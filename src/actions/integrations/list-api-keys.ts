import { z } from "zod";

import { keyState } from "#domain/integrations/api-key";
import { action } from "#actions/action";
import { pageFields, pageOf, pageSize, textAt } from "#actions/page";
import { keysBefore } from "#db/integrations/api-keys";
import { many } from "#db/statement";

/** The keys of the organisation, newest first. In every state: a leaked key must be found and revoked. */
export const listApiKeys = action({
  name: "integrations.list-api-keys",
  requires: "api-keys.manage",
  access: "own_security",
  input: z.strictObject(pageFields),
  refuses: ["cursor_invalid"],
  reads: (scope, input) => ({ keys: many(keysBefore(scope, textAt(input), pageSize(input))) }),
  async run(context, input, { keys }) {
    const list = `integrations.list-api-keys:${context.organisation.id}`;
    const page = await pageOf(context, list, input, keys, ({ id }) => [id]);
    return {
      result: { ...page, data: page.data.map((key) => ({ ...key, state: keyState(key, context.now) })) },
    };
  },
});
