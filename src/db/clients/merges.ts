import { and, asc, desc, eq, gt, inArray, isNull, lt, ne, sql, type SQL } from "drizzle-orm";

import { idsIn } from "#db/clients/pairs";
import { clients } from "#db/clients/schema";
import { eventRequests } from "#db/clients/requests-schema";
import { mergeMembers, mergeMoves, merges } from "#db/clients/merges-schema";
import { people } from "#db/identity/schema";
import { rows } from "#db/statement";
import type { Scope } from "#db/tenant";

export const clientsByIds = (scope: Scope, ids: readonly string[]) =>
  scope.db
    .select()
    .from(clients)
    .where(scope.owns(clients, inArray(clients.id, idsIn(ids))));

export const findMerge = (scope: Scope, mergeId: string) =>
  scope.db
    .select()
    .from(merges)
    .where(scope.owns(merges, eq(merges.id, mergeId)));

/** The journal, the latest first. */
export const mergesBefore = (scope: Scope, before: string | undefined, limit: number) =>
  scope.db
    .select({
      id: merges.id,
      survivorId: merges.survivorId,
      survivorName: sql<string | null>`${clients.name}`.as("survivor_name"),
      survivorNumber: sql<number | null>`${clients.number}`.as("survivor_number"),
      absorbed: merges.absorbed,
      events: merges.events,
      bulk: merges.bulk,
      at: merges.at,
      undoneAt: merges.undoneAt,
      actorName: sql<string | null>`${people.name}`.as("actor_name"),
    })
    .from(merges)
    .leftJoin(
      clients,
      and(eq(clients.organisationId, merges.organisationId), eq(clients.id, merges.survivorId)),
    )
    .leftJoin(people, eq(people.id, merges.actorId))
    .where(and(scope.owns(merges), before === undefined ? undefined : lt(merges.id, before)))
    .orderBy(desc(merges.id))
    .limit(limit);

const involved = (scope: Scope, mergeId: string) =>
  scope.db
    .select({ clientId: mergeMembers.clientId })
    .from(mergeMembers)
    .where(scope.owns(mergeMembers, eq(mergeMembers.mergeId, mergeId)));

/** The records of a merge, as they are now. */
export const clientsOfMerge = (scope: Scope, mergeId: string) =>
  scope.db
    .select()
    .from(clients)
    .where(scope.owns(clients, inArray(clients.id, involved(scope, mergeId))));

/** A later merge that emptied one of its records and still stands: it is undone first. */
export const laterMerges = (scope: Scope, mergeId: string) =>
  scope.db
    .select({
      survivorId: merges.survivorId,
      absorbed: merges.absorbed,
      at: merges.at,
      undoneAt: merges.undoneAt,
    })
    .from(merges)
    .innerJoin(
      mergeMembers,
      and(eq(mergeMembers.organisationId, merges.organisationId), eq(mergeMembers.mergeId, merges.id)),
    )
    .where(
      scope.owns(
        merges,
        gt(merges.id, mergeId),
        isNull(merges.undoneAt),
        inArray(mergeMembers.clientId, involved(scope, mergeId)),
        ne(mergeMembers.clientId, merges.survivorId),
      ),
    )
    .limit(1);

/** The later merges into the same survivor that still stand, joined to their members. */
const siblings = (scope: Scope, mergeId: string) => {
  const survivor = scope.db
    .select({ id: merges.survivorId })
    .from(merges)
    .where(scope.owns(merges, eq(merges.id, mergeId)));
  return scope.owns(
    merges,
    gt(merges.id, mergeId),
    isNull(merges.undoneAt),
    inArray(merges.survivorId, survivor),
    inArray(
      merges.id,
      scope.db
        .select({ id: mergeMembers.mergeId })
        .from(mergeMembers)
        .where(scope.owns(mergeMembers, inArray(mergeMembers.clientId, survivor))),
    ),
  );
};

/** They stay while the merge is undone: oldest first. */
export const siblingMerges = (scope: Scope, mergeId: string) =>
  scope.db
    .select({ id: merges.id, absorbed: merges.absorbed, changes: merges.changes })
    .from(merges)
    .where(siblings(scope, mergeId))
    .orderBy(asc(merges.id));

/** What the records they emptied say, those that were not deleted. */
export const recordsOfSiblings = (scope: Scope, mergeId: string) => {
  const theirs = scope.db
    .select({ clientId: mergeMembers.clientId })
    .from(merges)
    .innerJoin(
      mergeMembers,
      and(
        eq(mergeMembers.organisationId, merges.organisationId),
        eq(mergeMembers.mergeId, merges.id),
        ne(mergeMembers.clientId, merges.survivorId),
      ),
    )
    .where(siblings(scope, mergeId));
  return scope.db
    .select()
    .from(clients)
    .where(scope.owns(clients, inArray(clients.id, theirs)));
};

/** Whether a row `m` of the journal went to its survivor `s` again, by a later merge that still stands. */
export const broughtAgain = (survivorId: SQL): SQL =>
  sql`exists (select 1 from ${mergeMembers} mm
    join ${merges} l on l.organisation_id = mm.organisation_id and l.id = mm.merge_id and l.survivor_id = mm.client_id and l.undone_at is null
    join ${mergeMoves} again on again.organisation_id = l.organisation_id and again.merge_id = l.id and again.moved = m.moved and again.row_id = m.row_id
    where mm.organisation_id = m.organisation_id and mm.client_id = ${survivorId} and mm.merge_id > m.merge_id)`;

export type ArrivedRequest = { id: string; number: string; title: string };

/** The first requests that arrived since a merge, and stay with its survivor. */
export const arrivedSince = (scope: Scope, mergeId: string) =>
  rows<ArrivedRequest>(
    scope.db,
    sql`select e.id, coalesce(e.number, '') as number, e.title from ${merges} m join ${eventRequests} e
      on e.organisation_id = m.organisation_id and e.client_id = m.survivor_id and e.created_at > m.at
      where m.organisation_id = ${scope.id} and m.id = ${mergeId} order by e.created_at, e.id limit 50`,
  );

export type UndoCounts = { movedBack: number; leftBehind: number; arrivedSince: number };

const stays = sql`(e.client_id <> m2.survivor_id or ${broughtAgain(sql`m2.survivor_id`)})`;

/** What an undo would move back, what went elsewhere since, what arrived since and stays. */
export const readUndoCounts = (scope: Scope, mergeId: string) =>
  rows<UndoCounts>(
    scope.db,
    sql`select
      count(*) filter (where ${stays} = 0) as "movedBack",
      count(*) filter (where ${stays}) as "leftBehind",
      (select count(*) from ${eventRequests} n where n.organisation_id = ${scope.id} and n.client_id = (select survivor_id from ${merges} where organisation_id = ${scope.id} and id = ${mergeId})
        and n.created_at > (select at from ${merges} where organisation_id = ${scope.id} and id = ${mergeId})) as "arrivedSince"
      from ${mergeMoves} m join ${merges} m2 on m2.organisation_id = m.organisation_id and m2.id = m.merge_id
      join ${eventRequests} e on e.organisation_id = m.organisation_id and e.id = m.row_id
      where m.organisation_id = ${scope.id} and m.merge_id = ${mergeId} and m.moved = 'event_requests'`,
  );
