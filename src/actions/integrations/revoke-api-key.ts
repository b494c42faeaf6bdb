import { eq, isNull } from "drizzle-orm";
import { z } from "zod";

import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { mustHaveChanged } from "#db/guards";
import { keyById } from "#db/integrations/api-keys";
import { apiKeys } from "#db/integrations/schema";
import { one } from "#db/statement";

/** Closes a key at once, in whatever state the organisation is. A key revoked already stays so. */
export const revokeApiKey = action({
  name: "integrations.revoke-api-key",
  requires: "api-keys.manage",
  access: "own_security",
  input: z.strictObject({ keyId: id("key") }),
  reads: (scope, { keyId }) => ({ key: one(keyById(scope, keyId)) }),
  run({ tenant, now }, { keyId }, { key }) {
    if (!key) throw new Refusal("not_found");
    if (key.revokedAt !== null) return { result: null };
    return {
      result: null,
      change: {
        steps: [
          tenant.update(apiKeys, { revokedAt: now }, eq(apiKeys.id, keyId), isNull(apiKeys.revokedAt)),
          mustHaveChanged("conflict"),
        ],
        audit: { subject: keyId },
      },
    };
  },
});
