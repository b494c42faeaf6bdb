import { eq, isNull } from "drizzle-orm";
import { z } from "zod";

import {
  defaultOverlap,
  endOfReplaced,
  expiryOfReplacement,
  keyState,
  longestOverlap,
} from "#domain/integrations/api-key";
import { id, wholeNumber } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { newApiKey } from "#actions/integrations/new-api-key";
import { mustHaveChanged } from "#db/guards";
import { keyById } from "#db/integrations/api-keys";
import { apiKeys } from "#db/integrations/schema";
import { one } from "#db/statement";

/** Makes the key that replaces another. Both work during the overlap, so that nothing stops in between. */
export const rotateApiKey = action({
  name: "integrations.rotate-api-key",
  requires: "api-keys.manage",
  access: "write",
  input: z.strictObject({
    keyId: id("key"),
    overlapHours: wholeNumber(0, longestOverlap).default(defaultOverlap),
  }),
  refuses: ["api_key_over"],
  reads: (scope, { keyId }) => ({ key: one(keyById(scope, keyId)) }),
  async run({ tenant, actor, services, now, newId }, { keyId, overlapHours }, { key }) {
    if (actor.kind !== "person") throw new Refusal("not_allowed");
    if (!key) throw new Refusal("not_found");
    if (keyState(key, now) !== "active") throw new Refusal("api_key_over");
    const { secret, hash, lastFour } = await newApiKey(services);
    const replacement = {
      id: newId("key"),
      name: key.name,
      scopes: key.scopes,
      lastFour,
      createdBy: actor.person.id,
      createdAt: now,
      expiresAt: expiryOfReplacement(key, now),
    };
    const shown = { ...replacement, lastUsedAt: null, revokedAt: null, replacedById: null };
    const creatorName = actor.person.name;
    return {
      result: { ...shown, creatorName, secret },
      remembered: { ...shown, creatorName, secret: null },
      change: {
        steps: [
          tenant.update(
            apiKeys,
            { replacedById: replacement.id, expiresAt: endOfReplaced(key, overlapHours, now) },
            eq(apiKeys.id, keyId),
            isNull(apiKeys.replacedById),
            isNull(apiKeys.revokedAt),
          ),
          mustHaveChanged("api_key_over"),
          tenant.insert(apiKeys, { ...replacement, hash }),
        ],
        audit: { subject: keyId, details: { replacedById: replacement.id, overlapHours } },
      },
    };
  },
});
