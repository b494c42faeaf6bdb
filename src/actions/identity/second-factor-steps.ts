import { and, eq, lt } from "drizzle-orm";

import type { UnitOfWork } from "#actions/action";
import { secondFactorUses } from "#db/identity/schema";
import type { Database } from "#db/statement";
import type { Write } from "#db/tenant";

type Context = Pick<UnitOfWork, "now"> & { db: Database };

/** Claims a time step before its code is used: of two requests with one code, one is answered yes. */
export async function claimStep({ db, now }: Context, personId: string, step: number): Promise<boolean> {
  const claimed = await db
    .insert(secondFactorUses)
    .values({ personId, step, usedAt: now })
    .onConflictDoNothing()
    .returning({ step: secondFactorUses.step });
  return claimed.length === 1;
}

/** A code lives 90 seconds at most: an hour later its step need not be remembered. */
export const forgetSteps = ({ db, now }: Context, personId: string): Write =>
  db
    .delete(secondFactorUses)
    .where(and(eq(secondFactorUses.personId, personId), lt(secondFactorUses.usedAt, now - 60 * 60 * 1000)));
