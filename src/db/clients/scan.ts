import { and, asc, eq, gt, inArray, isNull, lt, ne, or, sql } from "drizzle-orm";

import type { ClientPair } from "#domain/clients/clusters";
import { mostHolders } from "#domain/clients/term-statistics";
import { idsIn } from "#db/clients/pairs";
import { clientKeys, clientSlips, clients, clientWords } from "#db/clients/schema";
import { duplicatePairs, duplicateVerdicts } from "#db/clients/duplicates-schema";
import { rows } from "#db/statement";
import type { Scope } from "#db/tenant";

const columns = {
  id: clients.id,
  name: clients.name,
  siret: clients.siret,
  rna: clients.rna,
  city: clients.city,
  postalCode: clients.postalCode,
  address: clients.address,
  emails: clients.emails,
  phones: clients.phones,
  block: clients.block,
};

/** Towns in order, with how many records each had when last counted. */
export const readBlocks = (scope: Scope, after: string, limit: number) =>
  rows<{ block: string; records: number }>(
    scope.db,
    sql`select substr(word, 2) as block, records from ${clientWords} where organisation_id = ${scope.id}
      and word > ${`@${after}`} and word < 'A' and records > 0 order by word limit ${limit}`,
  );

/** Towns written almost like these. */
export const readNearBlocks = (scope: Scope, slips: readonly string[]) =>
  rows<{ block: string; slip: string }>(
    scope.db,
    sql`select distinct substr(s.word, 2) as block, s.slip from ${clientSlips} s
      where s.organisation_id = ${scope.id} and s.slip in ${idsIn(slips)}`,
  );

export const clientsInBlocks = (scope: Scope, blocks: readonly string[]) =>
  scope.db
    .select(columns)
    .from(clients)
    .where(scope.owns(clients, inArray(clients.block, idsIn(blocks)), isNull(clients.mergedIntoId)));

/** Exact keys that several records share, in order. Names and numbers that everybody shares say nothing. */
export const readSharedKeys = (scope: Scope, after: string, limit: number) =>
  rows<{ key: string; ids: string }>(
    scope.db,
    sql`select key, json_group_array(client_id) as ids from ${clientKeys} where organisation_id = ${scope.id}
      and key > ${after} and key >= '=' and key < '>' and key not like '=contact:%' and key not like '=joined:%'
      group by key having count(*) between 2 and iif(key like '=name:%', ${mostHolders}, 500) and min(block) <> max(block)
      order by key limit ${limit}`,
  );

export const scannedByIds = (scope: Scope, ids: readonly string[]) =>
  scope.db
    .select(columns)
    .from(clients)
    .where(scope.owns(clients, inArray(clients.id, idsIn(ids)), isNull(clients.mergedIntoId)));

/** Records without a town, in order. */
export const clientsNowhere = (scope: Scope, after: string, limit: number) =>
  scope.db
    .select(columns)
    .from(clients)
    .where(scope.owns(clients, eq(clients.block, ""), gt(clients.id, after), isNull(clients.mergedIntoId)))
    .orderBy(asc(clients.id))
    .limit(limit);

export const readWordCounts = (scope: Scope, words: readonly string[]) =>
  rows<{ word: string; records: number }>(
    scope.db,
    sql`select word, records from ${clientWords} where organisation_id = ${scope.id} and word in ${idsIn(words)}`,
  );

/** Words of the index that share a slip with those asked. */
export const readWordsBySlips = (scope: Scope, slips: readonly string[]) =>
  rows<{ word: string; records: number; slip: string }>(
    scope.db,
    sql`select w.word, w.records, s.slip from (select word, slip from ${clientSlips} where organisation_id = ${scope.id}
      and slip in ${idsIn(slips)}) s cross join ${clientWords} w on w.organisation_id = ${scope.id} and w.word = s.word
      where w.records > 0`,
  );

/** In how many towns and records each of these names is known. */
export const readNames = (scope: Scope, fingerprints: readonly string[]) =>
  rows<{ name: string; towns: number; holders: number }>(
    scope.db,
    sql`select substr(key, 7) as name, count(distinct nullif(block, '')) as towns, count(*) as holders
      from ${clientKeys}
      where organisation_id = ${scope.id} and key in ${idsIn(fingerprints.map((name) => `=name:${name}`))}
      group by key`,
  );

export const verdictsOnPairs = (scope: Scope, pairs: readonly ClientPair[]) =>
  scope.db
    .select()
    .from(duplicateVerdicts)
    .where(
      scope.owns(
        duplicateVerdicts,
        inArray(duplicateVerdicts.a, idsIn(pairs.map(({ a }) => a))),
        inArray(duplicateVerdicts.b, idsIn(pairs.map(({ b }) => b))),
      ),
    );

/** Pairs that a scan did not find again, and that nothing wrote since it started. */
export const stalePairs = (scope: Scope, scanId: string, startedAt: number, limit: number) =>
  scope.db
    .select({ a: duplicatePairs.a, b: duplicatePairs.b })
    .from(duplicatePairs)
    .where(
      and(
        scope.owns(duplicatePairs, lt(duplicatePairs.foundAt, startedAt)),
        or(isNull(duplicatePairs.scanId), ne(duplicatePairs.scanId, scanId)),
      ),
    )
    .limit(limit);
