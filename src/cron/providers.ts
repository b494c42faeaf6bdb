import type { Due } from "#db/platform";
import { findProvidersToCheck, findProvidersUnread, findSellers } from "#db/providers/due";

const hour = 60 * 60 * 1000;

/** Each account that sells keeps its own list of events. */
export async function walkSellers(d1: D1Database, now: number): Promise<Due[]> {
  const found = await findSellers(d1, 500);
  return found.map((organisationId) => ({
    id: `msg_walk:${organisationId}:${Math.floor(now / hour)}`,
    organisationId,
    message: { kind: "providers.walk-events" },
  }));
}

/** Providers of whom a date has passed, or where money is awaited. */
export async function checkProviders(d1: D1Database, now: number): Promise<Due[]> {
  const found = await findProvidersToCheck(d1, now, 500);
  return found.map(({ organisationId, providerId }) => ({
    id: `msg_check:${providerId}:${Math.floor(now / hour)}`,
    organisationId,
    message: { kind: "providers.synchronise", providerId, at: now },
  }));
}

/** Each night those read longest ago are read again, whatever was told of them. */
export async function readProviders(d1: D1Database, now: number): Promise<Due[]> {
  const found = await findProvidersUnread(d1, now - 12 * hour, 500);
  return found.map(({ organisationId, providerId }) => ({
    id: `msg_night:${providerId}:${Math.floor(now / (24 * hour))}`,
    organisationId,
    message: { kind: "providers.synchronise", providerId, at: now },
  }));
}
