import { and, asc, desc, eq, isNull, lt, sql } from "drizzle-orm";

import { people } from "#db/identity/schema";
import { webhookDeliveries, webhookEndpoints } from "#db/integrations/webhook-schema";
import type { Scope, Tenant, Write } from "#db/tenant";
import { asWrite } from "#db/write";
import type { WebhookType } from "#domain/integrations/webhooks";

const columns = {
  id: webhookEndpoints.id,
  url: webhookEndpoints.url,
  events: webhookEndpoints.events,
  generation: webhookEndpoints.generation,
  previousUntil: webhookEndpoints.previousUntil,
  disabledAt: webhookEndpoints.disabledAt,
  disabledBecause: webhookEndpoints.disabledBecause,
  failingSince: webhookEndpoints.failingSince,
  createdBy: webhookEndpoints.createdBy,
  createdAt: webhookEndpoints.createdAt,
  version: webhookEndpoints.version,
  creatorName: sql<string>`${people.name}`.as("creator_name"),
};

/** All of them, which are few, in the order they were made. */
export const webhooksOf = (scope: Scope) =>
  scope.db
    .select(columns)
    .from(webhookEndpoints)
    .innerJoin(people, eq(people.id, webhookEndpoints.createdBy))
    .where(scope.owns(webhookEndpoints))
    .orderBy(asc(webhookEndpoints.id));

export const webhookById = (scope: Scope, webhookId: string) =>
  scope.db
    .select(columns)
    .from(webhookEndpoints)
    .innerJoin(people, eq(people.id, webhookEndpoints.createdBy))
    .where(scope.owns(webhookEndpoints, eq(webhookEndpoints.id, webhookId)));

/** The deliveries of an endpoint, newest first. */
export const deliveriesBefore = (
  scope: Scope,
  webhookId: string,
  before: string | undefined,
  limit: number,
) =>
  scope.db
    .select()
    .from(webhookDeliveries)
    .where(
      and(
        scope.owns(webhookDeliveries, eq(webhookDeliveries.endpointId, webhookId)),
        before === undefined ? undefined : lt(webhookDeliveries.id, before),
      ),
    )
    .orderBy(desc(webhookDeliveries.id))
    .limit(limit);

export const deliveryById = (scope: Scope, webhookId: string, eventId: string) =>
  scope.db
    .select()
    .from(webhookDeliveries)
    .where(
      scope.owns(
        webhookDeliveries,
        eq(webhookDeliveries.endpointId, webhookId),
        eq(webhookDeliveries.id, eventId),
      ),
    );

/** Whether it is there and on, as the commit finds it. */
export const isOn = (scope: Scope, webhookId: string) =>
  sql`exists (select 1 from ${webhookEndpoints} where ${scope.owns(webhookEndpoints, eq(webhookEndpoints.id, webhookId), isNull(webhookEndpoints.disabledAt))})`;

export type WebhookEvent = { id: string; type: WebhookType; data: Record<string, unknown> };

/**
 * Owes events to every endpoint that is on and asks for their type: one statement of the commit that makes them, which
 * reads the few endpoints of the organisation and writes nothing when there is none.
 */
export const oweEvents = (tenant: Tenant, events: readonly WebhookEvent[], now: number): Write =>
  asWrite(
    tenant.db.run(
      sql`insert into ${webhookDeliveries} (organisation_id, endpoint_id, id, type, data, attempts, next_attempt_at, created_at)
        select ${webhookEndpoints.organisationId}, ${webhookEndpoints.id}, event.value ->> 'id', event.value ->> 'type', event.value -> 'data', 0, ${now}, ${now}
        from ${webhookEndpoints} cross join json_each(${JSON.stringify(events)}) event
        where ${tenant.owns(webhookEndpoints)} and ${webhookEndpoints.disabledAt} is null
        and exists (select 1 from json_each(${webhookEndpoints.events}) asked where asked.value = event.value ->> 'type')`,
    ),
  );
