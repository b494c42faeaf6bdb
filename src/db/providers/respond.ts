import { sql } from "drizzle-orm";

import { answersNow } from "#db/providers/answering";
import { providers } from "#db/providers/schema";
import { serviceOffers, serviceRequests, serviceResponses } from "#db/providers/requests-schema";
import type { Tenant, Write } from "#db/tenant";
import { asWrite } from "#db/write";

type Answer = { declined: boolean; priceCents: number | null; message: string };

/**
 * Writes a provider's answer, or the one that replaces it: one row, or none when the request is not open any more, was
 * decided, or the provider cannot answer at that instant. The statement decides; nothing else is asked.
 */
export function writeResponse(
  tenant: Tenant,
  requestId: string,
  providerId: string,
  { declined, priceCents, message }: Answer,
  now: number,
): Write {
  const may = declined ? sql`true` : answersNow(tenant, now);
  return asWrite(
    tenant.db
      .run(sql`insert into ${serviceResponses} (organisation_id, request_id, provider_id, answered_at, declined, price_cents, message)
      select ${serviceOffers.organisationId}, ${serviceOffers.requestId}, ${serviceOffers.providerId}, ${now}, ${declined ? 1 : 0}, ${priceCents}, ${message}
      from ${serviceOffers}
      join ${serviceRequests} on ${serviceRequests.organisationId} = ${serviceOffers.organisationId} and ${serviceRequests.id} = ${serviceOffers.requestId}
      join ${providers} on ${providers.organisationId} = ${serviceOffers.organisationId} and ${providers.id} = ${serviceOffers.providerId}
      where ${tenant.owns(serviceOffers)} and ${serviceOffers.requestId} = ${requestId} and ${serviceOffers.providerId} = ${providerId}
        and ${serviceRequests.closedAt} is null and ${serviceRequests.answersUntil} > ${now} and ${may}
      on conflict (organisation_id, request_id, provider_id) do update
      set answered_at = excluded.answered_at, declined = excluded.declined, price_cents = excluded.price_cents, message = excluded.message,
        withdrawn_at = null, version = version + 1
      where chosen_at is null`),
  );
}
