import { and, desc, eq, lt, sql } from "drizzle-orm";

import { people } from "#db/identity/schema";
import { apiKeys } from "#db/integrations/schema";
import type { Scope } from "#db/tenant";

/** Everything but the hash, which no answer ever needs. */
const columns = {
  id: apiKeys.id,
  name: apiKeys.name,
  lastFour: apiKeys.lastFour,
  scopes: apiKeys.scopes,
  createdBy: apiKeys.createdBy,
  createdAt: apiKeys.createdAt,
  expiresAt: apiKeys.expiresAt,
  lastUsedAt: apiKeys.lastUsedAt,
  revokedAt: apiKeys.revokedAt,
  replacedById: apiKeys.replacedById,
};

/** Newest first, with who made each. */
export const keysBefore = (scope: Scope, before: string | undefined, limit: number) =>
  scope.db
    .select({ ...columns, creatorName: sql<string>`${people.name}`.as("creator_name") })
    .from(apiKeys)
    .innerJoin(people, eq(people.id, apiKeys.createdBy))
    .where(and(scope.owns(apiKeys), before === undefined ? undefined : lt(apiKeys.id, before)))
    .orderBy(desc(apiKeys.id))
    .limit(limit);

export const keyById = (scope: Scope, keyId: string) =>
  scope.db
    .select(columns)
    .from(apiKeys)
    .where(scope.owns(apiKeys, eq(apiKeys.id, keyId)));
