import { eq, sql, type SQL } from "drizzle-orm";

import type { ActionContext } from "#actions/action";
import { mustHold } from "#db/guards";
import { takenIn } from "#db/trainings/queries";
import { trainingSessions } from "#db/trainings/schema";
import type { Tenant } from "#db/tenant";

/** Fewer places are taken than the session has, at the instant of the commit. */
export const placeFree = ({ tenant }: Pick<ActionContext, "tenant">, sessionId: string) =>
  mustHold(
    "session_full",
    sql`${takenIn(sessionId, tenant.organisationId)} < ${capacityOf(tenant, sessionId)}`,
  );

const capacityOf = (tenant: Tenant, sessionId: string): SQL =>
  sql`(select ${trainingSessions.capacity} from ${trainingSessions} where ${tenant.owns(trainingSessions, eq(trainingSessions.id, sessionId))})`;

/** The next rank of a session, to be taken in the batch that also raises `lastRank`. */
export const nextRank = (tenant: Tenant, sessionId: string) => ({
  rank: sql`(select ${trainingSessions.lastRank} from ${trainingSessions} where ${tenant.owns(trainingSessions, eq(trainingSessions.id, sessionId))})`,
  taking: tenant.update(
    trainingSessions,
    { lastRank: sql`${trainingSessions.lastRank} + 1` },
    eq(trainingSessions.id, sessionId),
  ),
});
