import { unreadSince } from "#domain/plans/next-check";
import type { Due } from "#db/platform";
import { findProvidersToCheck, findSellersToWalk, isAnyProviderUnread } from "#db/providers/due";

const hour = 60 * 60 * 1000;
/** A tick is never on time to the second: what was walked in the hour before this one is walked again. */
const walkedLately = 50 * 60 * 1000;

/** What one hour hands over. Those who wait longest come first: what is left is the beginning of the next hour. */
const most = 2000;

/** Each account that sells keeps its own list of events. */
export async function walkSellers(d1: D1Database, now: number): Promise<Due[]> {
  const found = await findSellersToWalk(d1, now - walkedLately, most);
  return found.map((organisationId) => ({
    id: `msg_walk:${organisationId}:${Math.floor(now / hour)}`,
    organisationId,
    message: { kind: "providers.walk-events" },
  }));
}

/** Providers of whom a date has passed, or where money is awaited. */
export async function checkProviders(d1: D1Database, now: number): Promise<Due[]> {
  const found = await findProvidersToCheck(d1, now, most);
  return found.map(({ organisationId, providerId }) => ({
    id: `msg_check:${providerId}:${Math.floor(now / hour)}`,
    organisationId,
    message: { kind: "providers.synchronise", providerId, at: now },
  }));
}

/** Each night every provider is read again, those read longest ago first, whatever was told of them. */
export async function readProviders(d1: D1Database, now: number): Promise<Due[]> {
  if (!(await isAnyProviderUnread(d1, unreadSince(now)))) return [];
  const message = { kind: "providers.read-again", at: now, readAt: 0, row: 0 } as const;
  return [{ id: `msg_night:providers:${Math.floor(now / (24 * hour))}`, organisationId: null, message }];
}
