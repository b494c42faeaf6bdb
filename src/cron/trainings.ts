import type { Due } from "#db/platform";
import { findOffersToLapse } from "#db/trainings/due";

/** Offers whose 48 hours are over. */
export async function lapseOffers(d1: D1Database, now: number): Promise<Due[]> {
  const found = await findOffersToLapse(d1, now, 500);
  return found.map(({ organisationId, registrationId, expiredAt }) => ({
    id: `msg_lapse:${registrationId}:${expiredAt}`,
    organisationId,
    message: { kind: "trainings.lapse-offer", registrationId },
  }));
}
