import { sql } from "drizzle-orm";

import { seatObstacle, seatsAllowed } from "#domain/plans/licences";
import { mustHold, type Guard } from "#db/guards";
import { activeSeats } from "#db/plans/queries";
import { refusalOf } from "#actions/plans/account";
import type { ActionContext } from "#actions/action";

/**
 * That one more person may take a seat, now and still at the commit.
 * @throws Refusal seats_all_taken, with the screen where licences are added.
 */
export function roomForSeat(
  { tenant, organisation, now }: Pick<ActionContext, "tenant" | "organisation" | "now">,
  seats: number,
): Guard[] {
  const obstacle = seatObstacle(organisation, seats, now);
  if (obstacle) throw refusalOf(obstacle);
  const allowed = seatsAllowed(organisation, now);
  return allowed === null ? [] : [mustHold("conflict", sql`(${activeSeats(tenant)}) < ${allowed}`)];
}
