import { sql } from "drizzle-orm";
import { foreignKey, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

import { instant, json, version } from "#db/columns";
import { organisationId } from "#db/organisations/schema";
import type { DeliveryError, DisablingReason, EventType, WebhookType } from "#domain/integrations/webhooks";

/** Where an organisation asked to be told. Its secret is derived from its id and its generation: nothing of it is here. */
export const webhookEndpoints = sqliteTable(
  "webhook_endpoints",
  {
    organisationId: organisationId(),
    id: text().notNull(),
    url: text().notNull(),
    events: json<WebhookType[]>().notNull(),
    generation: integer().notNull().default(1),
    /** Until when the generation before signs too. */
    previousUntil: instant(),
    disabledAt: instant(),
    disabledBecause: text().$type<DisablingReason>(),
    /** Since when no attempt succeeded. */
    failingSince: instant(),
    createdBy: text().notNull(),
    createdAt: instant().notNull(),
    version: version(),
  },
  (t) => [primaryKey({ columns: [t.organisationId, t.id] })],
);

/** One event on its way to one endpoint. `data` holds ids and states, never an answer nor a name. */
export const webhookDeliveries = sqliteTable(
  "webhook_deliveries",
  {
    organisationId: organisationId(),
    endpointId: text().notNull(),
    /** The event's id, the same for every endpoint and every attempt: what deduplicates at the other end. */
    id: text().notNull(),
    type: text().$type<EventType>().notNull(),
    data: json<Record<string, unknown>>().notNull(),
    attempts: integer().notNull().default(0),
    /** Null once it is over. */
    nextAttemptAt: instant(),
    lastAttemptAt: instant(),
    lastStatus: integer(),
    lastError: text().$type<DeliveryError>(),
    deliveredAt: instant(),
    createdAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.endpointId, t.id] }),
    foreignKey({
      columns: [t.organisationId, t.endpointId],
      foreignColumns: [webhookEndpoints.organisationId, webhookEndpoints.id],
    }),
    index("webhook_deliveries_due")
      .on(t.nextAttemptAt)
      .where(sql`${t.nextAttemptAt} is not null`),
    index("webhook_deliveries_by_age").on(t.createdAt),
  ],
);
