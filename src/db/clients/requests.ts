import { and, asc, desc, eq, isNull, lt, or, sql, type SQL } from "drizzle-orm";

import type { RequestKind, RequestState } from "#domain/clients/event-requests";
import { clients } from "#db/clients/schema";
import { eventRequestDocuments, eventRequestMoves, eventRequests } from "#db/clients/requests-schema";
import { people } from "#db/identity/schema";
import { files } from "#db/integrations/schema";
import { many, one } from "#db/statement";
import type { Scope } from "#db/tenant";

export type RequestFilter = {
  state: readonly RequestState[] | undefined;
  kind: RequestKind | undefined;
  client: string | undefined;
};

/** The requests, the latest first: all, those in some states, or those of one client. */
export function listRequestsPage(
  scope: Scope,
  filter: RequestFilter,
  before: string | undefined,
  limit: number,
) {
  const conditions: SQL[] = [
    ...(filter.client === undefined ? [] : [eq(eventRequests.clientId, filter.client)]),
    ...(filter.state === undefined ? [] : [inStates(filter.state)]),
    ...(filter.kind === undefined ? [] : [eq(eventRequests.kind, filter.kind)]),
    ...(before === undefined ? [] : [lt(eventRequests.id, before)]),
  ];
  return scope.db
    .select({
      id: eventRequests.id,
      number: eventRequests.number,
      kind: eventRequests.kind,
      title: eventRequests.title,
      place: eventRequests.place,
      startsAt: eventRequests.startsAt,
      endsAt: eventRequests.endsAt,
      people: eventRequests.people,
      state: eventRequests.state,
      doubt: eventRequests.doubt,
      createdAt: eventRequests.createdAt,
      clientId: eventRequests.clientId,
      clientNumber: sql<number>`${clients.number}`.as("client_number"),
      clientName: sql<string>`${clients.name}`.as("client_name"),
    })
    .from(eventRequests)
    .innerJoin(
      clients,
      and(eq(clients.organisationId, eventRequests.organisationId), eq(clients.id, eventRequests.clientId)),
    )
    .where(scope.owns(eventRequests, ...conditions))
    .orderBy(desc(eventRequests.id))
    .limit(limit);
}

const inStates = (states: readonly RequestState[]): SQL =>
  or(...states.map((state) => eq(eventRequests.state, state))) ?? sql`false`;

export const requestById = (scope: Scope, requestId: string) =>
  scope.db
    .select()
    .from(eventRequests)
    .where(scope.owns(eventRequests, eq(eventRequests.id, requestId)));

/** The latest step of a request, what was said with it included. */
export const lastMove = (scope: Scope, requestId: string) =>
  scope.db
    .select({
      position: eventRequestMoves.position,
      message: eventRequestMoves.message,
      actorId: eventRequestMoves.actorId,
    })
    .from(eventRequestMoves)
    .where(scope.owns(eventRequestMoves, eq(eventRequestMoves.requestId, requestId)))
    .orderBy(desc(eventRequestMoves.position))
    .limit(1);

/** A request and what stands around it: its client, its history, its documents. */
export const wholeRequest = (scope: Scope, requestId: string) => ({
  request: one(requestById(scope, requestId)),
  client: many(
    scope.db
      .select({
        id: clients.id,
        number: clients.number,
        name: clients.name,
        city: clients.city,
        tier: clients.tier,
      })
      .from(clients)
      .where(
        scope.owns(
          clients,
          sql`${clients.id} = (select client_id from ${eventRequests} where ${scope.owns(eventRequests, eq(eventRequests.id, requestId))})`,
        ),
      ),
  ),
  moves: many(
    scope.db
      .select({
        position: eventRequestMoves.position,
        verb: eventRequestMoves.verb,
        state: eventRequestMoves.state,
        at: eventRequestMoves.at,
        message: eventRequestMoves.message,
        actorId: eventRequestMoves.actorId,
        actorName: sql<string | null>`${people.name}`.as("actor_name"),
      })
      .from(eventRequestMoves)
      .leftJoin(people, eq(people.id, eventRequestMoves.actorId))
      .where(scope.owns(eventRequestMoves, eq(eventRequestMoves.requestId, requestId)))
      .orderBy(asc(eventRequestMoves.position)),
  ),
  documents: many(
    scope.db
      .select(documentColumns)
      .from(eventRequestDocuments)
      .innerJoin(files, fileOf)
      .where(
        scope.owns(
          eventRequestDocuments,
          eq(eventRequestDocuments.requestId, requestId),
          isNull(eventRequestDocuments.removedAt),
        ),
      )
      .orderBy(asc(eventRequestDocuments.id)),
  ),
});

const fileOf = and(
  eq(files.organisationId, eventRequestDocuments.organisationId),
  eq(files.id, eventRequestDocuments.fileId),
);

const documentColumns = {
  id: eventRequestDocuments.id,
  fileId: eventRequestDocuments.fileId,
  byStaff: eventRequestDocuments.byStaff,
  addedAt: eventRequestDocuments.addedAt,
  key: files.key,
  name: files.name,
  size: files.size,
  sha256: files.sha256,
  contentType: files.contentType,
  acceptedAt: files.acceptedAt,
  quarantinedAt: files.quarantinedAt,
  expiresAt: files.expiresAt,
};
