import { eq, inArray, sql, type SQL } from "drizzle-orm";

import { broughtAgain } from "#db/clients/merges";
import { idsIn } from "#db/clients/pairs";
import { duplicateVerdicts } from "#db/clients/duplicates-schema";
import { clientNumbers } from "#db/clients/schema";
import { eventRequests } from "#db/clients/requests-schema";
import { mergeMembers, mergeMoves } from "#db/clients/merges-schema";
import type { Tenant, Write } from "#db/tenant";
import { asWrite } from "#db/write";

/** The pair of a survivor with another client, in the order pairs are kept. */
const pairWith = (survivorId: string, other: SQL) =>
  sql`min(${survivorId}, ${other}), max(${survivorId}, ${other})`;

/** What a merge said of its survivor because it had been said of a record merged into it. */
const copied = (organisationId: string, mergeId: string) =>
  sql`${mergeMoves} m join ${duplicateVerdicts} said on said.organisation_id = m.organisation_id
    and said.a = min(m.from_id, m.row_id) and said.b = max(m.from_id, m.row_id)
    where m.organisation_id = ${organisationId} and m.merge_id = ${mergeId} and m.moved = 'duplicate_verdicts'`;

/**
 * "Not a duplicate", said of an absorbed record, holds for the survivor: journaled, then copied. What was already said of
 * the survivor stays. `undoneId`: only what the undo of that merge took back, though this one says it too.
 */
export function copyVerdictSteps(
  { db, organisationId }: Tenant,
  mergeId: string,
  survivorId: string,
  absorbed: readonly string[],
  undoneId?: string,
): Write[] {
  const ids = idsIn(absorbed);
  const unknown = (other: SQL) => sql`not exists (select 1 from ${duplicateVerdicts} known
    where known.organisation_id = ${organisationId} and (known.a, known.b) = (${pairWith(survivorId, other)}))`;
  const among = (other: SQL) =>
    undoneId === undefined
      ? sql``
      : sql` and ${other} in (select row_id from ${mergeMoves}
          where organisation_id = ${organisationId} and merge_id = ${undoneId} and moved = 'duplicate_verdicts')`;
  const side = (own: SQL, other: SQL) =>
    sql`select ${own} as own, ${other} as other from ${duplicateVerdicts}
      where organisation_id = ${organisationId} and verdict = 'not_duplicate' and ${own} in ${ids}`;
  return [
    sql`insert into ${mergeMoves} (organisation_id, merge_id, moved, row_id, from_id)
      select ${organisationId}, ${mergeId}, 'duplicate_verdicts', other, min(own)
      from (${side(sql`a`, sql`b`)} union all ${side(sql`b`, sql`a`)})
      where other <> ${survivorId} and other not in ${ids} and ${unknown(sql`other`)}${among(sql`other`)}
      group by other on conflict do nothing`,
    sql`insert into ${duplicateVerdicts} (organisation_id, a, b, verdict, tier, codes, score, note, at, actor_id)
      select ${organisationId}, ${pairWith(survivorId, sql`m.row_id`)}, said.verdict, said.tier, said.codes, said.score, said.note,
        said.at, said.actor_id from ${copied(organisationId, mergeId)} and ${unknown(sql`m.row_id`)}${among(sql`m.row_id`)}`,
  ].map((statement) => asWrite(db.run(statement)));
}

/** Takes the copies back, unless somebody judged the pair again since. */
export const forgetCopiedVerdicts = (
  { db, organisationId }: Tenant,
  mergeId: string,
  survivorId: string,
): Write =>
  asWrite(
    db.run(sql`delete from ${duplicateVerdicts} where organisation_id = ${organisationId}
      and (a, b, verdict, at, actor_id is null, coalesce(actor_id, '')) in
        (select ${pairWith(survivorId, sql`m.row_id`)}, said.verdict, said.at, said.actor_id is null,
          coalesce(said.actor_id, '') from ${copied(organisationId, mergeId)})`),
  );

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

/** Gives back what a merge moved and the survivor still holds, unless a later merge brought it there again. */
export function moveBackSteps(tenant: Tenant, mergeId: string, survivorId: string): Write[] {
  const { organisationId } = tenant;
  const of = (moved: "event_requests" | "client_numbers") =>
    sql`from ${mergeMoves} m where m.organisation_id = ${organisationId} and m.merge_id = ${mergeId} and m.moved = ${moved}`;
  return [
    tenant.update(
      eventRequests,
      { clientId: sql`(select m.from_id ${of("event_requests")} and m.row_id = ${eventRequests}.id)` },
      eq(eventRequests.clientId, survivorId),
      inArray(
        eventRequests.id,
        sql`(select m.row_id ${of("event_requests")} and not ${broughtAgain(sql`${survivorId}`)})`,
      ),
    ),
    tenant.update(
      clientNumbers,
      {
        clientId: sql`(select m.from_id ${of("client_numbers")} and m.row_id = cast(${clientNumbers}.number as text))`,
      },
      eq(clientNumbers.clientId, survivorId),
      inArray(
        clientNumbers.number,
        sql`(select cast(m.row_id as integer) ${of("client_numbers")} and not ${broughtAgain(sql`${survivorId}`)})`,
      ),
    ),
  ];
}
