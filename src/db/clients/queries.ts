import { and, eq, isNull, sql, type SQL } from "drizzle-orm";

import type { BriefClient } from "#domain/clients/brief-client";
import { clientNumbers, clients } from "#db/clients/schema";
import { duplicatePairs } from "#db/clients/duplicates-schema";
import { merges, mergeMembers } from "#db/clients/merges-schema";
import { people } from "#db/identity/schema";
import type { Scope } from "#db/tenant";

export const findClient = (scope: Scope, clientId: string) =>
  scope.db
    .select()
    .from(clients)
    .where(scope.owns(clients, eq(clients.id, clientId)));

/** A condition: the client exists and was not merged. */
export const clientIsOpen = (scope: Scope, clientId: string): SQL =>
  sql`exists (select 1 from ${clients} where ${scope.owns(clients, eq(clients.id, clientId), isNull(clients.mergedIntoId))})`;

/** The client that a number leads to, whatever was merged since. */
export const clientOfNumber = (scope: Scope, number: number) =>
  scope.db
    .select({
      id: clients.id,
      number: clients.number,
      name: clients.name,
      siret: clients.siret,
      rna: clients.rna,
      city: clients.city,
      postalCode: clients.postalCode,
      address: clients.address,
    })
    .from(clientNumbers)
    .innerJoin(
      clients,
      and(eq(clients.organisationId, clientNumbers.organisationId), eq(clients.id, clientNumbers.clientId)),
    )
    .where(scope.owns(clientNumbers, eq(clientNumbers.number, number)));

/** Every number that leads to a client: its own, and those of the records merged into it. */
export const numbersOf = (scope: Scope, clientId: string) =>
  scope.db
    .select({ number: clientNumbers.number })
    .from(clientNumbers)
    .where(scope.owns(clientNumbers, eq(clientNumbers.clientId, clientId)))
    .orderBy(clientNumbers.number)
    .limit(100);

const brief = (
  id: SQL,
) => sql`(select json_object('id', c.id, 'number', c.number, 'name', c.name, 'city', c.city,
  'siret', c.siret, 'events', c.events) from ${clients} c where c.organisation_id = ${duplicatePairs.organisationId} and c.id = ${id})`;

/** A pair with its two records. */
export const pairColumns = {
  a: duplicatePairs.a,
  b: duplicatePairs.b,
  tier: duplicatePairs.tier,
  score: duplicatePairs.score,
  reasons: duplicatePairs.reasons,
  open: duplicatePairs.open,
  foundAt: duplicatePairs.foundAt,
  left: sql<string>`${brief(sql`${duplicatePairs.a}`)}`.as("left"),
  right: sql<string>`${brief(sql`${duplicatePairs.b}`)}`.as("right"),
};

/** Stored by json_object just above. */
const briefOf = (stored: string): BriefClient => JSON.parse(stored) as BriefClient;

export const withBriefs = <P extends { left: string; right: string }>(pair: P) => ({
  ...pair,
  left: briefOf(pair.left),
  right: briefOf(pair.right),
});

/** The pairs of one record, the surest first. */
export const pairsOfClient = (scope: Scope, clientId: string, limit: number) => {
  const ofSide = (side: typeof duplicatePairs.a | typeof duplicatePairs.b) =>
    scope.db
      .select(pairColumns)
      .from(duplicatePairs)
      .where(scope.owns(duplicatePairs, eq(side, clientId)));
  return ofSide(duplicatePairs.a)
    .unionAll(ofSide(duplicatePairs.b))
    .orderBy(sql`4 desc`, sql`1`, sql`2`)
    .limit(limit);
};

/** Merges that a record took part in, the latest first. */
export const mergesOfClient = (scope: Scope, clientId: string, limit: number) =>
  scope.db
    .select({
      id: merges.id,
      survivorId: merges.survivorId,
      absorbed: merges.absorbed,
      changes: merges.changes,
      events: merges.events,
      bulk: merges.bulk,
      at: merges.at,
      undoneAt: merges.undoneAt,
      actorName: sql<string | null>`${people.name}`.as("actor_name"),
    })
    .from(mergeMembers)
    .innerJoin(
      merges,
      and(eq(merges.organisationId, mergeMembers.organisationId), eq(merges.id, mergeMembers.mergeId)),
    )
    .leftJoin(people, eq(people.id, merges.actorId))
    .where(scope.owns(mergeMembers, eq(mergeMembers.clientId, clientId)))
    .orderBy(sql`${mergeMembers.mergeId} desc`)
    .limit(limit);

/** How many records were merged into this one and still exist. */
export const absorbedBy = (scope: Scope, clientId: string) =>
  scope.db
    .select({ id: clients.id, number: clients.number, name: clients.name, events: clients.events })
    .from(clients)
    .where(scope.owns(clients, eq(clients.mergedIntoId, clientId)))
    .orderBy(clients.number)
    .limit(100);
