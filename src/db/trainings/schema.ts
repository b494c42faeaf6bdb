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

import { instant, version } from "#db/columns";
import { organisationId } from "#db/organisations/schema";
import type { Attendance, EndReason } from "#domain/trainings/registrations";
import type { Audience } from "#domain/trainings/sessions";

export const trainingTypes = sqliteTable(
  "training_types",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    name: text().notNull(),
    description: text().notNull(),
    createdAt: instant().notNull(),
    archivedAt: instant(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    uniqueIndex("training_types_by_name").on(t.organisationId, t.name),
  ],
);

export const trainingSessions = sqliteTable(
  "training_sessions",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    typeId: text().notNull(),
    place: text().notNull(),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    capacity: integer().notNull(),
    trainers: text().notNull(),
    priceCents: integer().notNull(),
    description: text().notNull(),
    audience: text().$type<Audience>().notNull(),
    publishedAt: instant(),
    cancelledAt: instant(),
    cancelReason: text(),
    createdAt: instant().notNull(),
    /** The rank of the last registration: who came first. */
    lastRank: integer().notNull().default(0),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    index("training_sessions_by_start").on(t.organisationId, t.startsAt, t.id),
    foreignKey({
      columns: [t.organisationId, t.typeId],
      foreignColumns: [trainingTypes.organisationId, trainingTypes.id],
    }),
    check("training_sessions_dates", sql`${t.endsAt} > ${t.startsAt}`),
    check("training_sessions_capacity", sql`${t.capacity} >= 1`),
  ],
);

/** An address to prove before a form is filled in. Only the hash of the link's token is kept. */
export const trainingRequests = sqliteTable(
  "training_requests",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    sessionId: text().notNull(),
    email: text().notNull(),
    tokenHash: text().notNull().unique(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
    registrationId: text(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    foreignKey({
      columns: [t.organisationId, t.sessionId],
      foreignColumns: [trainingSessions.organisationId, trainingSessions.id],
    }),
  ],
);

/** A civil's registration to a session. Places, offers and ends are dated facts; `rank` is the order of arrival. */
export const trainingRegistrations = sqliteTable(
  "training_registrations",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    sessionId: text().notNull(),
    typeId: text().notNull(),
    personKey: text().notNull(),
    lastName: text().notNull(),
    firstName: text().notNull(),
    email: text().notNull(),
    phone: text().notNull(),
    birthDate: text().notNull(),
    city: text().notNull(),
    note: text().notNull(),
    /** Opens the page where the person follows, accepts or cancels. Only the hash is kept. */
    tokenHash: text().notNull().unique(),
    rank: integer().notNull(),
    registeredAt: instant().notNull(),
    placedAt: instant(),
    validatedAt: instant(),
    offeredAt: instant(),
    offerExpiresAt: instant(),
    endedAt: instant(),
    endReason: text().$type<EndReason>(),
    attendance: text().$type<Attendance>(),
    attendedAt: instant(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    uniqueIndex("training_registrations_one_live")
      .on(t.organisationId, t.typeId, t.personKey)
      .where(sql`${t.endedAt} is null and ${t.attendance} is null`),
    index("training_registrations_live")
      .on(t.organisationId, t.sessionId, t.rank)
      .where(sql`${t.endedAt} is null`),
    index("training_registrations_of_session").on(t.organisationId, t.sessionId, t.id),
    index("training_registrations_by_email").on(t.organisationId, t.typeId, t.email),
    index("training_offers_due")
      .on(t.offerExpiresAt)
      .where(sql`${t.offeredAt} is not null and ${t.placedAt} is null and ${t.endedAt} is null`),
    foreignKey({
      columns: [t.organisationId, t.sessionId],
      foreignColumns: [trainingSessions.organisationId, trainingSessions.id],
    }),
    check("training_registrations_end", sql`(${t.endedAt} is null) = (${t.endReason} is null)`),
  ],
);
