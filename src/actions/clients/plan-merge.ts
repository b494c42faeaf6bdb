import { and, eq, isNull, sql } from "drizzle-orm";

import { holdsApart } from "#domain/clients/clusters";
import type { MergeableClient, MergePlan } from "#domain/clients/merge";
import { Refusal } from "#domain/refusals";
import type { ActionContext } from "#actions/action";
import { fieldsOf } from "#actions/clients/client-fields";
import { columnsOf, reindexSteps } from "#actions/clients/write-client";
import { unindexSteps } from "#db/clients/index-writes";
import { copyVerdictSteps, moveSteps } from "#db/clients/merge-writes";
import { forgetPairs, refreshTiersWithout, type PairRow } from "#db/clients/pairs";
import { clients } from "#db/clients/schema";
import { merges, type ShownPair } from "#db/clients/merges-schema";
import { mustHaveChanged, type Guard } from "#db/guards";
import type { Write } from "#db/tenant";

export type ClientRow = typeof clients.$inferSelect;

export const mergeable = (row: ClientRow): MergeableClient => ({
  id: row.id,
  number: row.number,
  events: row.events,
  fields: fieldsOf(row),
});

/** The records to merge, in the order asked. @throws Refusal not_found, merge_with_itself, merge_already_merged. */
export function mergedRows(rows: readonly ClientRow[], survivorId: string, absorbedIds: readonly string[]) {
  if (absorbedIds.includes(survivorId)) throw new Refusal("merge_with_itself");
  const found = [survivorId, ...new Set(absorbedIds)].map((wanted) => rows.find(({ id }) => id === wanted));
  const [survivor, ...absorbed] = found.map((row) => {
    if (!row) throw new Refusal("not_found");
    if (row.mergedIntoId !== null) throw new Refusal("merge_already_merged");
    return row;
  });
  if (!survivor || absorbed.length === 0) throw new Refusal("not_found");
  return { survivor, absorbed };
}

/** Why these records were shown as duplicates: what the journal keeps of it. */
export const shownAmong = (pairs: readonly PairRow[], ids: readonly string[]): ShownPair[] =>
  pairs
    .filter(({ open, ...pair }) => open && holdsApart(ids, [pair]))
    .map(({ a, b, tier, score, reasons }) => ({ a, b, tier, score, codes: reasons.map(({ code }) => code) }));

/**
 * What one merge writes: both versions guarded, the absorbed records emptied and marked, everything journaled and moved,
 * the fields of the survivor, the index, the colours of those that resembled them. The pairs of the survivor are scored again by a message.
 */
export function mergeSteps(
  { tenant, now }: Pick<ActionContext, "tenant" | "now">,
  { mergeId, by, bulk }: { mergeId: string; by: string | null; bulk: boolean },
  { survivor, absorbed }: ReturnType<typeof mergedRows>,
  plan: MergePlan,
  shown: readonly ShownPair[],
): (Write | Guard)[] {
  const ids = absorbed.map(({ id }) => id);
  const read = JSON.stringify(absorbed.map(({ id, version }) => [id, version]));
  const indexed = absorbed.flatMap(({ id, indexed: entry }) => (entry === null ? [] : [{ id, entry }]));
  return [
    // One statement, however many they are: a group may hold hundreds.
    tenant.update(
      clients,
      {
        mergedIntoId: survivor.id,
        mergedAt: now,
        indexed: null,
        tier: "none",
        version: sql`${clients.version} + 1`,
      },
      sql`(${clients.id}, ${clients.version}) in (select value ->> 0, value ->> 1 from json_each(${read}))`,
      isNull(clients.mergedIntoId),
    ),
    mustHaveChanged(bulk ? "conflict" : "stale_version", absorbed.length),
    tenant.update(
      clients,
      { ...columnsOf(plan.fields), version: survivor.version + 1, updatedAt: now },
      asRead(survivor),
    ),
    mustHaveChanged(bulk ? "conflict" : "stale_version"),
    tenant.insert(merges, {
      id: mergeId,
      survivorId: survivor.id,
      absorbed: absorbed.map(({ id, number, name }) => ({ id, number, name })),
      changes: [...plan.changes],
      shown: [...shown],
      events: absorbed.reduce((sum, { events }) => sum + events, 0),
      bulk,
      at: now,
      actorId: by,
    }),
    ...moveSteps(tenant, mergeId, survivor.id, ids),
    ...copyVerdictSteps(tenant, mergeId, survivor.id, ids),
    ...unindexSteps(tenant, indexed),
    ...reindexSteps(tenant, survivor, plan.fields),
    refreshTiersWithout(tenant, ids),
    forgetPairs(tenant, ids),
  ];
}

const asRead = ({ id, version }: ClientRow) =>
  and(eq(clients.id, id), eq(clients.version, version), isNull(clients.mergedIntoId)) ?? sql`false`;
