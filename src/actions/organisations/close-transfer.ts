import { eq, isNull } from "drizzle-orm";

import { ownerTransfers } from "#db/organisations/schema";
import type { Tenant, Write } from "#db/tenant";

/** An offer of ownership falls with the place of the admin it was made to. */
export const closeTransferTo = (tenant: Tenant, membershipId: string, now: number): Write =>
  tenant.update(
    ownerTransfers,
    { cancelledAt: now },
    eq(ownerTransfers.toMembershipId, membershipId),
    isNull(ownerTransfers.acceptedAt),
    isNull(ownerTransfers.cancelledAt),
  );
