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

import { flag, instant, version } from "#db/columns";
import { organisationId } from "#db/organisations/schema";
import { providers } from "#db/providers/schema";
import type { Area, Department } from "#domain/providers/areas";
import type { EngagementMover, EngagementVerb } from "#domain/providers/engagement";
import type { RequestEnd } from "#domain/providers/service-request";

/** What providers of the organisation can do: its own catalogue. */
export const serviceSkills = sqliteTable(
  "service_skills",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    name: text().notNull(),
    nameKey: text().notNull(),
    createdAt: instant().notNull(),
    /** Kept on what uses it, offered to nobody any more. */
    archivedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    uniqueIndex("service_skills_by_name").on(t.organisationId, t.nameKey),
  ],
);

export const providerSkills = sqliteTable(
  "provider_skills",
  {
    organisationId: organisationId(),
    skillId: text().notNull(),
    providerId: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.skillId, t.providerId] }),
    index("provider_skills_of_provider").on(t.organisationId, t.providerId),
    foreignKey({
      columns: [t.organisationId, t.skillId],
      foreignColumns: [serviceSkills.organisationId, serviceSkills.id],
    }),
    foreignKey({
      columns: [t.organisationId, t.providerId],
      foreignColumns: [providers.organisationId, providers.id],
    }),
  ],
);

export const providerAreas = sqliteTable(
  "provider_areas",
  {
    organisationId: organisationId(),
    providerId: text().notNull(),
    area: text().$type<Area>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.providerId, t.area] }),
    foreignKey({
      columns: [t.organisationId, t.providerId],
      foreignColumns: [providers.organisationId, providers.id],
    }),
  ],
);

/** What somebody asks for. Its state is read from its dates; triggers keep the three counts. */
export const serviceRequests = sqliteTable(
  "service_requests",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    number: text().notNull(),
    skillId: text().notNull(),
    area: text().$type<Department>(),
    title: text().notNull(),
    details: text().notNull(),
    place: text().notNull(),
    startsAt: instant(),
    endsAt: instant(),
    budgetCents: integer(),
    contactName: text().notNull(),
    contactEmail: text().notNull(),
    contactPhone: text(),
    locale: text().$type<"fr" | "en">().notNull(),
    source: text().$type<"portal" | "staff">().notNull(),
    createdAt: instant().notNull(),
    offeredAt: instant(),
    answersUntil: instant(),
    closedAt: instant(),
    closedAs: text().$type<RequestEnd>(),
    closeReason: text(),
    offers: integer().notNull().default(0),
    answers: integer().notNull().default(0),
    engagements: integer().notNull().default(0),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    uniqueIndex("service_requests_number").on(t.organisationId, t.number),
    index("service_requests_received")
      .on(t.organisationId, t.id)
      .where(sql`${t.offeredAt} is null and ${t.closedAt} is null`),
    index("service_requests_offered")
      .on(t.organisationId, t.id)
      .where(sql`${t.offeredAt} is not null and ${t.closedAt} is null`),
    index("service_requests_closed")
      .on(t.organisationId, t.id)
      .where(sql`${t.closedAt} is not null`),
    foreignKey({
      columns: [t.organisationId, t.skillId],
      foreignColumns: [serviceSkills.organisationId, serviceSkills.id],
    }),
    check("service_requests_end", sql`(${t.closedAt} is null) = (${t.closedAs} is null)`),
    check("service_requests_offer", sql`(${t.offeredAt} is null) = (${t.answersUntil} is null)`),
    check("service_requests_dates", sql`${t.endsAt} is null or ${t.endsAt} >= ${t.startsAt}`),
  ],
);

/** To whom a request was offered. A trigger writes on it the end of the request. */
export const serviceOffers = sqliteTable(
  "service_offers",
  {
    organisationId: organisationId(),
    requestId: text().notNull(),
    providerId: text().notNull(),
    offeredAt: instant().notNull(),
    closedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.requestId, t.providerId] }),
    index("service_offers_of_provider").on(t.organisationId, t.providerId, t.requestId),
    index("service_offers_waiting")
      .on(t.organisationId, t.providerId, t.requestId)
      .where(sql`${t.closedAt} is null`),
    foreignKey({
      columns: [t.organisationId, t.requestId],
      foreignColumns: [serviceRequests.organisationId, serviceRequests.id],
    }),
    foreignKey({
      columns: [t.organisationId, t.providerId],
      foreignColumns: [providers.organisationId, providers.id],
    }),
  ],
);

/** A provider's answer to a request: one, which they may change until something is decided of it. */
export const serviceResponses = sqliteTable(
  "service_responses",
  {
    organisationId: organisationId(),
    requestId: text().notNull(),
    providerId: text().notNull(),
    answeredAt: instant().notNull(),
    declined: flag().notNull(),
    priceCents: integer(),
    message: text().notNull(),
    withdrawnAt: instant(),
    chosenAt: instant(),
    /** What was said to them as they were chosen. */
    choiceMessage: text(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.requestId, t.providerId] }),
    index("service_responses_of_provider").on(t.organisationId, t.providerId, t.requestId),
    foreignKey({
      columns: [t.organisationId, t.requestId, t.providerId],
      foreignColumns: [serviceOffers.organisationId, serviceOffers.requestId, serviceOffers.providerId],
    }),
    check("service_responses_price", sql`${t.declined} or ${t.priceCents} >= 0`),
  ],
);

/** Work agreed with a provider: its state is read from its dates. */
export const engagements = sqliteTable(
  "engagements",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    requestId: text().notNull(),
    providerId: text().notNull(),
    priceCents: integer().notNull(),
    startsAt: instant(),
    endsAt: instant(),
    createdAt: instant().notNull(),
    startedAt: instant(),
    doneAt: instant(),
    cancelledAt: instant(),
    cancelledBy: text().$type<EngagementMover>(),
    cancelReason: text(),
    /** What was last said of it, and by whom: the mail that tells the other side reads it. */
    movedAs: text().$type<EngagementVerb>(),
    movedBy: text().$type<EngagementMover>(),
    version: version(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.id] }),
    uniqueIndex("engagements_of_request").on(t.organisationId, t.requestId, t.providerId),
    index("engagements_of_provider").on(t.organisationId, t.providerId, t.id),
    index("engagements_ongoing")
      .on(t.organisationId, t.id)
      .where(sql`${t.doneAt} is null and ${t.cancelledAt} is null`),
    index("engagements_over")
      .on(t.organisationId, t.id)
      .where(sql`${t.doneAt} is not null or ${t.cancelledAt} is not null`),
    foreignKey({
      columns: [t.organisationId, t.requestId, t.providerId],
      foreignColumns: [
        serviceResponses.organisationId,
        serviceResponses.requestId,
        serviceResponses.providerId,
      ],
    }),
    check("engagements_cancel", sql`(${t.cancelledAt} is null) = (${t.cancelledBy} is null)`),
  ],
);
