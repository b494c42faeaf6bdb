import { z } from "zod";

import { instant, shortText } from "#domain/input";
import { apiKeyScopes } from "#domain/permissions";
import { invalid, Refusal } from "#domain/refusals";
import { action, noReads } from "#actions/action";
import { isPermitted } from "#actions/holdings";
import { newApiKey } from "#actions/integrations/new-api-key";
import { apiKeys } from "#db/integrations/schema";

const scopes = z
  .array(z.enum(apiKeyScopes))
  .min(1)
  .max(apiKeyScopes.length)
  .transform((list) => [...new Set(list)]);

/** Makes a key with scopes that its maker has too. It is shown once; a replay of the request does not show it again. */
export const createApiKey = action({
  name: "integrations.create-api-key",
  requires: "api-keys.manage",
  access: "write",
  input: z.strictObject({ name: shortText(80, 1), scopes, expiresAt: instant.nullable().default(null) }),
  reads: noReads,
  async run({ tenant, actor, services, now, newId }, input) {
    if (actor.kind !== "person") throw new Refusal("not_allowed");
    const beyond = input.scopes.findIndex((scope) => !isPermitted(actor, scope));
    if (beyond >= 0) throw invalid({ pointer: `/scopes/${beyond}`, code: "not_offered" });
    if (input.expiresAt !== null && input.expiresAt <= now)
      throw invalid({
        pointer: "/expiresAt",
        code: "too_early",
        parameters: { min: new Date(now).toISOString() },
      });
    const { secret, hash, lastFour } = await newApiKey(services);
    const id = newId("key");
    const key = { id, ...input, lastFour, createdBy: actor.person.id, createdAt: now };
    const shown = { ...key, lastUsedAt: null, revokedAt: null, replacedById: null };
    const creatorName = actor.person.name;
    return {
      result: { ...shown, creatorName, secret },
      remembered: { ...shown, creatorName, secret: null },
      change: {
        steps: [tenant.insert(apiKeys, { ...key, hash })],
        audit: { subject: id, details: { scopes: input.scopes } },
      },
    };
  },
});
