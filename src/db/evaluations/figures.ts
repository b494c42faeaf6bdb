import { sql, type SQL } from "drizzle-orm";

import { evaluations, evaluationSessions, sessionDossiers, sessionEvaluators } from "#db/evaluations/schema";
import { isStanding } from "#db/evaluations/open-to";
import type { Database } from "#db/statement";
import type { Tenant, Write } from "#db/tenant";

/** Ids as a list that a statement compares with, whatever their number. */
export const listed = (ids: readonly string[]): SQL =>
  sql`(select value from json_each(${JSON.stringify(ids)}))`;

const run = ({ db }: { db: Database }, query: SQL): Write => ({ toSQL: () => db.run(query).getQuery() });

/**
 * Writes the figures of dossiers again, from their evaluations: put it after whatever assigns, moves or marks one.
 * They are those of `aggregate` and `disagrees` (domain), to the unit: a test compares them.
 */
export const refreshFigures = (tenant: Tenant, sessionId: string, dossierIds: readonly string[]): Write[] => [
  countFigures(
    tenant.db,
    sql`d.organisation_id = ${tenant.organisationId} and d.session_id = ${sessionId} and d.dossier_id in ${listed(dossierIds)}`,
  ),
  refreshDisagreements(tenant, sessionId, dossierIds),
];

/** The same without who disagrees, of the dossiers of sessions that a condition picks as `d`. */
export function countFigures(db: Database, these: SQL): Write {
  const own = sql`${evaluations} e where e.organisation_id = d.organisation_id and e.session_id = d.session_id and e.dossier_id = d.dossier_id`;
  // An evaluation where nothing applied is final, and weighs nothing.
  const marks = sql`select e.score as s, row_number() over (order by e.score) as r, count(*) over () as n from ${own} and e.state = 'final' and e.score is not null`;
  const middle = sql`sum(case when r in ((n + 1) / 2, (n + 2) / 2) then s end)`;
  return run(
    { db },
    sql`update ${sessionDossiers} as d set
      live = (select count(*) from ${own} and e.state in ('not_started', 'draft', 'final')),
      finals = (select count(*) from ${own} and e.state = 'final'),
      (mean, median, spread, lowest, highest) = (
        select (2 * sum(s) + count(*)) / (2 * count(*)),
          case when max(n) % 2 = 1 then ${middle} else (${middle} + 1) / 2 end,
          cast(round(sqrt(count(*) * sum(s * s) - sum(s) * sum(s)) / count(*)) as integer), min(s), max(s)
        from (${marks}))
      where ${these}`,
  );
}

/** Says again whose evaluators disagree, by the threshold of the session. */
export function refreshDisagreements(
  tenant: Tenant,
  sessionId: string,
  dossierIds: readonly string[],
): Write {
  const organisation = tenant.organisationId;
  const threshold = sql`(select x.disagreement from ${evaluationSessions} x where x.organisation_id = ${organisation} and x.id = ${sessionId})`;
  return run(
    tenant,
    sql`update ${sessionDossiers} as d set disagrees = coalesce(finals > 1 and highest - lowest >= ${threshold}, 0)
      where d.organisation_id = ${organisation} and d.session_id = ${sessionId} and d.dossier_id in ${listed(dossierIds)}`,
  );
}

/**
 * Counts again the evaluations of evaluators, by state: what is owed of a dossier that no longer stands is not
 * counted, and a trigger counts it as dossiers fall and rise again (dossiers_are_owed). `gone` are left out.
 */
export const refreshLoads = (
  tenant: Tenant,
  evaluatorIds: readonly string[] | SQL,
  gone: SQL = sql`false`,
): Write[] => [
  countLoads(
    tenant.db,
    sql`v.organisation_id = ${tenant.organisationId} and v.id in ${Array.isArray(evaluatorIds) ? listed(evaluatorIds) : evaluatorIds}`,
    gone,
  ),
];

/** The same of the evaluators that a condition picks as `v`. */
export function countLoads(db: Database, these: SQL, gone: SQL = sql`false`): Write {
  const standing = isStanding(sql`e.organisation_id`, sql`e.dossier_id`);
  const counted = (condition: SQL) => sql`coalesce(sum(${condition}), 0)`;
  return run(
    { db },
    sql`update ${sessionEvaluators} as v set (not_started, drafts, finals, departed) = (
      select ${counted(sql`state = 'not_started' and ${standing}`)}, ${counted(sql`state = 'draft' and ${standing}`)}, ${counted(sql`state = 'final'`)},
        ${counted(sql`state in ('conflict_declared', 'abstained', 'recused')`)}
      from ${evaluations} e where e.organisation_id = v.organisation_id and e.evaluator_id = v.id and not (${gone}))
      where ${these}`,
  );
}

/** Says that a score of the session came, changed or went: its ranks are to be made again. */
export const scoresChanged = (tenant: Tenant, sessionId: string): Write =>
  run(
    tenant,
    sql`update ${evaluationSessions} set scores_version = scores_version + 1 where organisation_id = ${tenant.organisationId} and id = ${sessionId}`,
  );

/** Places in both rankings, as `rankDossiers` gives them. A place that did not change is not written. */
export function writeRanks(
  tenant: Tenant,
  sessionId: string,
  ranks: readonly {
    dossierId: string;
    rank: number | null;
    correctedRank: number | null;
    correctedMean: number | null;
    correctedMedian: number | null;
  }[],
): Write {
  return run(
    tenant,
    sql`update ${sessionDossiers} set rank = r.value ->> 'rank', corrected_rank = r.value ->> 'correctedRank',
      corrected_mean = r.value ->> 'correctedMean', corrected_median = r.value ->> 'correctedMedian'
      from json_each(${JSON.stringify(ranks)}) r
      where ${sessionDossiers.organisationId} = ${tenant.organisationId} and ${sessionDossiers.sessionId} = ${sessionId}
        and ${sessionDossiers.dossierId} = r.value ->> 'dossierId'
        and (rank is not r.value ->> 'rank' or corrected_rank is not r.value ->> 'correctedRank'
          or corrected_mean is not r.value ->> 'correctedMean' or corrected_median is not r.value ->> 'correctedMedian')`,
  );
}
