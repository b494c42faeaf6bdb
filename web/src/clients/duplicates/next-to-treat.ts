import type { QueryClient } from "@tanstack/react-query";

import { clustersQuery, pairsQuery } from "#clients/queries";
import type { Cluster } from "#clients/types";

/** Where something to treat stands: on which page of which list. */
export type Place = { tab: "certain" | "probable"; cursor?: string | undefined };
export type ToTreat = Place & { ids: string };

/** One screen merges so many. */
const atOnce = 50;
export const clusterIds = ({ clients }: Pick<Cluster, "clients">): string =>
  clients
    .slice(0, atOnce)
    .map(({ id }) => id)
    .join(",");

/** Two records in common: a group of which somebody judged a member is still that group. */
const isSame = (one: string, other: string): boolean => {
  const known = new Set(one.split(","));
  return other.split(",").filter((id) => known.has(id)).length > 1;
};

async function pageOf(queries: QueryClient, slug: string, { tab, cursor }: Place) {
  const search = cursor === undefined ? {} : { cursor };
  if (tab === "certain") {
    const { data, nextCursor } = await queries.fetchQuery(clustersQuery(slug, search));
    return { groups: data.map(clusterIds), nextCursor };
  }
  const { data, nextCursor } = await queries.fetchQuery(pairsQuery(slug, search));
  return { groups: data.map(({ left, right }) => `${left.id},${right.id}`), nextCursor };
}

/** What comes after these records in the lists, the certain ones before the probable ones; undefined at the end. */
export async function nextToTreat(
  queries: QueryClient,
  slug: string,
  ids: string,
  place: Place,
): Promise<ToTreat | undefined> {
  const { groups, nextCursor } = await pageOf(queries, slug, place);
  const here = groups.findIndex((group) => isSame(group, ids));
  const next = groups[here + 1];
  if (next !== undefined) return { ...place, ids: next };
  if (nextCursor !== null) return nextToTreat(queries, slug, ids, { tab: place.tab, cursor: nextCursor });
  return place.tab === "certain" ? nextToTreat(queries, slug, ids, { tab: "probable" }) : undefined;
}
