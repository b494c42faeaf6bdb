import { sql } from "drizzle-orm";

import { duplicatePairs } from "#db/clients/duplicates-schema";
import { rows } from "#db/statement";
import type { Scope } from "#db/tenant";

/** Records that no certain pair ties to an earlier one: where clusters start. In order of id. */
export const readRoots = (scope: Scope, after: string, limit: number) =>
  rows<{ root: string }>(
    scope.db,
    sql`select distinct p.a as root from ${duplicatePairs} p where p.organisation_id = ${scope.id} and p.a > ${after}
      and p.tier = 'certain' and p.open = 1 and not exists (select 1 from ${duplicatePairs} q
        where q.organisation_id = ${scope.id} and q.b = p.a and +q.tier = 'certain' and +q.open = 1)
      order by p.a limit ${limit}`,
  );

export type Tied = { root: string; id: string };

/** As many records as one screen can show of a cluster. */
export const largestCluster = 200;

/**
 * Who certain pairs tie to each of these records, themselves included. Two roots may lead to one cluster. `+` and
 * `cross join` make SQLite follow the pairs of a record, not read all open pairs.
 */
export const readClusters = (scope: Scope, roots: readonly string[]) =>
  rows<Tied>(
    scope.db,
    sql`with recursive tied (root, id) as (
      select value, value from json_each(${JSON.stringify(roots)})
      union select t.root, p.b from tied t cross join ${duplicatePairs} p
        on p.organisation_id = ${scope.id} and p.a = t.id and +p.tier = 'certain' and +p.open = 1
      union select t.root, p.a from tied t cross join ${duplicatePairs} p
        on p.organisation_id = ${scope.id} and p.b = t.id and +p.tier = 'certain' and +p.open = 1
      limit ${largestCluster * Math.max(1, roots.length)}) select root, id from tied order by root, id`,
  );

/** As many pairs as say why the records of a cluster stand together. */
const mostReasons = 20;

type TiedPair = {
  root: string;
  a: string;
  b: string;
  tier: "certain" | "probable";
  score: number;
  reasons: string;
};

/** The surest open pairs of each cluster: a large one takes nothing from the others. `reasons` as JSON. */
export const readPairsOfClusters = (scope: Scope, clusters: ReadonlyMap<string, readonly string[]>) =>
  rows<TiedPair>(
    scope.db,
    sql`with members (root, id) as materialized (select c.key, m.value from json_each(${JSON.stringify(Object.fromEntries(clusters))}) c, json_each(c.value) m),
      tied as (select m.root, p.a, p.b, p.tier, p.score, p.reasons,
        row_number() over (partition by m.root order by p.score desc, p.a, p.b) as place
        from members m cross join ${duplicatePairs} p on p.organisation_id = ${scope.id} and p.a = m.id and +p.open = 1
        where (m.root, p.b) in (select root, id from members))
      select root, a, b, tier, score, reasons from tied where place <= ${mostReasons} order by root, place`,
  );

/** Members by root; a root that is not the lowest of its cluster belongs to another one. */
export function clustersFrom(tied: readonly Tied[]): Map<string, string[]> {
  const byRoot = Map.groupBy(tied, ({ root }) => root);
  return new Map(
    [...byRoot]
      .map(([root, members]) => [root, members.map(({ id }) => id).slice(0, largestCluster)] as const)
      .filter(([root, ids]) => ids.length > 1 && ids.every((id) => root <= id))
      .map(([root, ids]) => [root, [...ids]]),
  );
}
