import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";

import type { RequestKind, RequestState, RequestVerb } from "#domain/clients/event-requests";
import type { TypedRequester } from "#domain/clients/requester";
import { flag, instant, json, version } from "#db/columns";
import { files } from "#db/integrations/schema";
import { organisationId } from "#db/organisations/schema";
import { clients } from "#db/clients/schema";

/** What a client asks for. `typed` is what the requester said of themselves, whatever record it was attached to. */
export const eventRequests = sqliteTable(
  "event_requests",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    clientId: text().notNull(),
    /** `DEM-2026-000001`, per organisation and year. */
    number: text(),
    kind: text().$type<RequestKind>().notNull(),
    title: text().notNull(),
    place: text().notNull(),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    /** Public expected, or people to train. */
    people: integer().notNull(),
    details: text().notNull(),
    contactName: text().notNull(),
    contactEmail: text().notNull(),
    contactPhone: text(),
    typed: json<TypedRequester>().notNull(),
    attachedBy: text().$type<Attachment>().notNull(),
    /** Said to staff until somebody looks: the number given bears another name, leads nowhere… */
    doubt: text().$type<Doubt>(),
    state: text().$type<RequestState>().notNull(),
    quotedCents: integer(),
    source: text().$type<"portal" | "staff">().notNull(),
    locale: text().$type<"fr" | "en">().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    index("event_requests_by_client").on(t.organisationId, t.clientId, t.id),
    index("event_requests_by_state").on(t.organisationId, t.state, t.id),
    uniqueIndex("event_requests_number").on(t.organisationId, t.number),
    foreignKey({
      columns: [t.organisationId, t.clientId],
      foreignColumns: [clients.organisationId, clients.id],
    }),
    check("event_requests_dates", sql`${t.endsAt} >= ${t.startsAt}`),
  ],
);

/** How a request found its client: the number given, a match, a new record, or a choice of staff. */
export type Attachment = "number" | "match" | "new" | "staff";
export type Doubt = "number_unknown" | "other_name";

/** A row per step of the life of a request. Never changed. */
export const eventRequestMoves = sqliteTable(
  "event_request_moves",
  {
    organisationId: organisationId(),
    requestId: text().notNull(),
    position: integer().notNull(),
    verb: text().$type<RequestVerb | "receive">().notNull(),
    state: text().$type<RequestState>().notNull(),
    at: instant().notNull(),
    /** Null: the requester. */
    actorId: text(),
    message: text(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.requestId, t.position] }),
    foreignKey({
      columns: [t.organisationId, t.requestId],
      foreignColumns: [eventRequests.organisationId, eventRequests.id],
    }),
  ],
);

export const eventRequestDocuments = sqliteTable(
  "event_request_documents",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    requestId: text().notNull(),
    fileId: text().notNull(),
    byStaff: flag().notNull(),
    addedAt: instant().notNull(),
    removedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    index("event_request_documents_by_request").on(t.organisationId, t.requestId),
    foreignKey({
      columns: [t.organisationId, t.requestId],
      foreignColumns: [eventRequests.organisationId, eventRequests.id],
    }),
    foreignKey({ columns: [t.organisationId, t.fileId], foreignColumns: [files.organisationId, files.id] }),
  ],
);
