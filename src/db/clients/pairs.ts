import { and, eq, inArray, or, sql } from "drizzle-orm";

import type { ClientPair } from "#domain/clients/clusters";
import type { DuplicateReason } from "#domain/clients/reasons";
import { clients } from "#db/clients/schema";
import { duplicatePairs, duplicateVerdicts } from "#db/clients/duplicates-schema";
import { mustHold, type Guard } from "#db/guards";
import type { Scope, Tenant, Write } from "#db/tenant";
import { asWrite } from "#db/write";

export const idsIn = (ids: readonly string[]) => sql`(select value from json_each(${JSON.stringify(ids)}))`;

/** "Not a duplicate" said about two of these. */
export const certainVerdicts = (scope: Scope, ids: readonly string[]) =>
  scope.db
    .select({ a: duplicateVerdicts.a, b: duplicateVerdicts.b })
    .from(duplicateVerdicts)
    .where(
      scope.owns(
        duplicateVerdicts,
        eq(duplicateVerdicts.verdict, "not_duplicate"),
        inArray(duplicateVerdicts.a, idsIn(ids)),
        inArray(duplicateVerdicts.b, idsIn(ids)),
      ),
    );

/** Refuses the commit when somebody judged two of these apart since it was read. */
export const sameVerdicts = (tenant: Tenant, ids: readonly string[], read: number): Guard =>
  mustHold(
    "conflict",
    sql`(select count(*) from ${duplicateVerdicts} where organisation_id = ${tenant.organisationId}
      and verdict = 'not_duplicate' and a in ${idsIn(ids)} and b in ${idsIn(ids)}) = ${read}`,
  );

/** What people said about pairs of this record. */
export const verdictsAbout = (scope: Scope, clientId: string) =>
  scope.db
    .select()
    .from(duplicateVerdicts)
    .where(
      scope.owns(
        duplicateVerdicts,
        or(eq(duplicateVerdicts.a, clientId), eq(duplicateVerdicts.b, clientId)) ?? sql`false`,
      ),
    );

/** Every pair that this record is in. */
export const pairsAbout = (scope: Scope, clientId: string) =>
  scope.db
    .select({ a: duplicatePairs.a, b: duplicatePairs.b })
    .from(duplicatePairs)
    .where(
      scope.owns(
        duplicatePairs,
        or(eq(duplicatePairs.a, clientId), eq(duplicatePairs.b, clientId)) ?? sql`false`,
      ),
    );

/** Pairs between some records: all those of one screen of a merge. */
export const pairsAmongIds = (scope: Scope, ids: readonly string[]) =>
  scope.db
    .select({
      a: duplicatePairs.a,
      b: duplicatePairs.b,
      tier: duplicatePairs.tier,
      score: duplicatePairs.score,
      reasons: duplicatePairs.reasons,
      open: duplicatePairs.open,
    })
    .from(duplicatePairs)
    .where(
      scope.owns(
        duplicatePairs,
        inArray(duplicatePairs.a, idsIn(ids)),
        inArray(duplicatePairs.b, idsIn(ids)),
      ),
    )
    .limit(2000);

export type PairRow = ClientPair & {
  tier: "certain" | "probable";
  score: number;
  reasons: readonly DuplicateReason[];
  open: boolean;
};

/**
 * Writes pairs, in place of what was known of them. Pairs of a record that is gone or merged are not written; what
 * somebody judged after `now`, while the pairs were looked for, stays as they said.
 */
export function writePairs(
  { db, organisationId }: Tenant,
  pairs: readonly PairRow[],
  now: number,
  scanId: string | null = null,
): Write[] {
  const live = (id: "a" | "b") =>
    sql`exists (select 1 from ${clients} c where c.organisation_id = ${organisationId} and c.id = value ->> ${`$.${id}`} and c.merged_into_id is null)`;
  const judgedSince = sql`(select v.verdict <> 'not_duplicate' from ${duplicateVerdicts} v where v.organisation_id = ${organisationId}
    and v.a = value ->> 'a' and v.b = value ->> 'b' and v.at > ${now})`;
  return chunksOf(pairs).map((chunk) =>
    asWrite(
      db.run(sql`insert into ${duplicatePairs} (organisation_id, a, b, tier, score, reasons, open, found_at, scan_id)
        select ${organisationId}, value ->> 'a', value ->> 'b', value ->> 'tier', value ->> 'score', value -> 'reasons',
          coalesce(${judgedSince}, iif(value ->> 'open', 1, 0)), ${now}, ${scanId} from json_each(${JSON.stringify(chunk)})
        where ${live("a")} and ${live("b")}
        on conflict do update set tier = excluded.tier, score = excluded.score, reasons = excluded.reasons,
          open = excluded.open, found_at = excluded.found_at, scan_id = excluded.scan_id`),
    ),
  );
}

/** A statement takes a megabyte of text, reasons included. */
const chunksOf = (pairs: readonly PairRow[], size = 1000): PairRow[][] =>
  Array.from({ length: Math.ceil(pairs.length / size) }, (_, at) => pairs.slice(at * size, (at + 1) * size));

/** Forgets the pairs of some records. */
export const forgetPairs = (tenant: Tenant, ids: readonly string[]): Write =>
  tenant.remove(
    duplicatePairs,
    or(inArray(duplicatePairs.a, idsIn(ids)), inArray(duplicatePairs.b, idsIn(ids))) ?? sql`false`,
  );

/** Forgets the pairs of one record with these others. */
export const forgetPairsWith = (tenant: Tenant, clientId: string, others: readonly string[]): Write[] =>
  others.length === 0
    ? []
    : [
        tenant.remove(
          duplicatePairs,
          or(
            and(eq(duplicatePairs.a, clientId), inArray(duplicatePairs.b, idsIn(others))),
            and(eq(duplicatePairs.b, clientId), inArray(duplicatePairs.a, idsIn(others))),
          ) ?? sql`false`,
        ),
      ];

/** Forgets these pairs. */
export const forgetPairRows = ({ db, organisationId }: Tenant, pairs: readonly ClientPair[]): Write[] =>
  pairs.length === 0
    ? []
    : [
        asWrite(
          db.run(
            sql`delete from ${duplicatePairs} where organisation_id = ${organisationId} and (a, b) in
              (select value ->> 'a', value ->> 'b' from json_each(${JSON.stringify(pairs)}))`,
          ),
        ),
      ];

/** Writes on each record the colour of its worst open pair. `+` keeps SQLite off the index of all open pairs. */
export function refreshTiers({ db, organisationId }: Tenant, ids: readonly string[]): Write[] {
  if (ids.length === 0) return [];
  const worst = sql`(select min(tier) from (
    select tier from ${duplicatePairs} p where p.organisation_id = ${organisationId} and p.a = ${clients}.id and +p.open = 1
    union all select tier from ${duplicatePairs} p where p.organisation_id = ${organisationId} and p.b = ${clients}.id and +p.open = 1))`;
  return [
    asWrite(
      db.run(
        sql`update ${clients} set tier = coalesce(${worst}, 'none') where organisation_id = ${organisationId}
          and id in ${idsIn([...new Set(ids)])} and tier <> coalesce(${worst}, 'none')`,
      ),
    ),
  ];
}

/** The same for all that is paired with these, as if they were gone: just before their pairs are forgotten. */
export function refreshTiersWithout({ db, organisationId }: Tenant, ids: readonly string[]): Write {
  const gone = idsIn(ids);
  const worst = sql`coalesce((select min(tier) from (
    select tier from ${duplicatePairs} p where p.organisation_id = ${organisationId} and p.a = ${clients}.id and +p.open = 1 and p.b not in ${gone}
    union all select tier from ${duplicatePairs} p where p.organisation_id = ${organisationId} and p.b = ${clients}.id and +p.open = 1 and p.a not in ${gone})), 'none')`;
  return asWrite(
    db.run(sql`update ${clients} set tier = ${worst} where organisation_id = ${organisationId} and id not in ${gone}
      and id in (select b from ${duplicatePairs} where organisation_id = ${organisationId} and a in ${gone}
        union select a from ${duplicatePairs} where organisation_id = ${organisationId} and b in ${gone})
      and tier <> ${worst}`),
  );
}
