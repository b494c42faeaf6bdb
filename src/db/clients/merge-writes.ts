import { eq, inArray, sql } from "drizzle-orm";

import { idsIn } from "#db/clients/pairs";
import { clientNumbers } from "#db/clients/schema";
import { eventRequests } from "#db/clients/requests-schema";
import { mergeMembers, mergeMoves } from "#db/clients/merges-schema";
import type { Tenant, Write } from "#db/tenant";
import { asWrite } from "#db/write";

/** Journals every event and number of the absorbed records, then gives them to the survivor. Set-based: any number. */
export function moveSteps(
  tenant: Tenant,
  mergeId: string,
  survivorId: string,
  absorbed: readonly string[],
): Write[] {
  const { db, organisationId } = tenant;
  const ids = idsIn(absorbed);
  return [
    asWrite(
      db.run(sql`insert into ${mergeMoves} (organisation_id, merge_id, moved, row_id, from_id)
        select ${organisationId}, ${mergeId}, 'event_requests', id, client_id from ${eventRequests}
          where organisation_id = ${organisationId} and client_id in ${ids}
        union all select ${organisationId}, ${mergeId}, 'client_numbers', cast(number as text), client_id from ${clientNumbers}
          where organisation_id = ${organisationId} and client_id in ${ids}`),
    ),
    tenant.update(eventRequests, { clientId: survivorId }, inArray(eventRequests.clientId, ids)),
    tenant.update(clientNumbers, { clientId: survivorId }, inArray(clientNumbers.clientId, ids)),
    asWrite(
      db.run(sql`insert into ${mergeMembers} (organisation_id, client_id, merge_id)
        select ${organisationId}, value, ${mergeId} from json_each(${JSON.stringify([survivorId, ...absorbed])})`),
    ),
  ];
}

/** Gives back what a merge moved and the survivor still holds. */
export function moveBackSteps(tenant: Tenant, mergeId: string, survivorId: string): Write[] {
  const { organisationId } = tenant;
  const of = (moved: "event_requests" | "client_numbers") =>
    sql`from ${mergeMoves} m where m.organisation_id = ${organisationId} and m.merge_id = ${mergeId} and m.moved = ${moved}`;
  return [
    tenant.update(
      eventRequests,
      { clientId: sql`(select m.from_id ${of("event_requests")} and m.row_id = ${eventRequests}.id)` },
      eq(eventRequests.clientId, survivorId),
      inArray(eventRequests.id, sql`(select m.row_id ${of("event_requests")})`),
    ),
    tenant.update(
      clientNumbers,
      {
        clientId: sql`(select m.from_id ${of("client_numbers")} and m.row_id = cast(${clientNumbers}.number as text))`,
      },
      eq(clientNumbers.clientId, survivorId),
      inArray(clientNumbers.number, sql`(select cast(m.row_id as integer) ${of("client_numbers")})`),
    ),
  ];
}
