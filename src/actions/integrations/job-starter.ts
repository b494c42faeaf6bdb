import { eq, isNull } from "drizzle-orm";

import { holds, staffHolders, type Holder, type Permission } from "#domain/permissions";
import type { ActionContext } from "#actions/action";
import type { JobRow } from "#actions/integrations/jobs";
import { apiKeys } from "#db/integrations/schema";
import { activeStaff } from "#db/organisations/staff";
import { many, one, readTogether } from "#db/statement";

/** Whoever asked for a job, as the audit names them. */
export const starterOf = ({ createdBy: id }: JobRow) =>
  ({ kind: id.startsWith("key_") ? "api_key" : "person", id }) as const;

/** Whether whoever asked may still do it: a seat deactivated or a key revoked meanwhile stops the rest. */
export async function starterMayStill(
  { tenant, services }: ActionContext,
  { createdBy }: JobRow,
  permission: Permission,
): Promise<boolean> {
  const { read } = await readTogether(services.d1, [], {
    member: one(activeStaff(tenant, createdBy)),
    keys: many(
      tenant.db
        .select({ scopes: apiKeys.scopes })
        .from(apiKeys)
        .where(tenant.owns(apiKeys, eq(apiKeys.id, createdBy), isNull(apiKeys.revokedAt))),
    ),
  });
  if (read.keys.some(({ scopes }) => scopes.includes(permission))) return true;
  return holds(permission, new Set<Holder>(staffHolders(read.member ?? null)));
}
