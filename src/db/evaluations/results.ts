import { eq, sql, type SQL } from "drizzle-orm";

import { dossiers } from "#db/dossiers/schema";
import { isStanding } from "#db/evaluations/open-to";
import { evaluations, sessionDossiers, sessionEvaluators } from "#db/evaluations/schema";
import { rows } from "#db/statement";
import type { Scope } from "#db/tenant";
import type { EvaluationAnswers } from "#domain/evaluations/answers";
import type { EvaluationState } from "#domain/evaluations/evaluation-states";
import type { DecisionVerb } from "#domain/dossiers/pending-decisions";
import type { DossierState } from "#domain/dossiers/states";

/** How far the evaluators of a session are, from their counts: a row each is read, and one answered. */
export const sessionCounts = (scope: Scope, sessionId: string) =>
  rows<SessionCounts>(
    scope.db,
    sql`select coalesce(sum(v.removed_at is null and v.declined_at is null), 0) as evaluators,
        coalesce(sum(v.removed_at is null and v.declined_at is null and v.accepted_at is not null), 0) as joined,
        coalesce(sum(v.not_started), 0) as "notStarted", coalesce(sum(v.drafts), 0) as drafts,
        coalesce(sum(v.finals), 0) as finals, coalesce(sum(v.departed), 0) as departed
      from ${sessionEvaluators} v where v.organisation_id = ${scope.id} and v.session_id = ${sessionId}`,
  );

export type SessionCounts = Record<
  "evaluators" | "joined" | "notStarted" | "drafts" | "finals" | "departed",
  number
>;

export type GivenEvaluation = {
  id: string;
  evaluatorId: string;
  state: EvaluationState;
  score: number | null;
  answers: EvaluationAnswers;
};

export type ResultLine = {
  dossierId: string;
  number: string;
  applicantName: string;
  applicantEmail: string;
  dossierState: DossierState;
  /** The decision prepared, that nobody was told yet. */
  preparedVerb: DecisionVerb | null;
  /** Whether it is still there to be judged. */
  standing: 0 | 1;
  live: number;
  finals: number;
  mean: number | null;
  median: number | null;
  spread: number | null;
  lowest: number | null;
  highest: number | null;
  disagrees: 0 | 1;
  rank: number | null;
  correctedMean: number | null;
  correctedMedian: number | null;
  correctedRank: number | null;
  /** JSON: GivenEvaluation[]. */
  evaluations: string;
};

export const resultSorts = ["rank", "-rank", "correctedRank", "number", "live"] as const;
export type ResultSort = (typeof resultSorts)[number];

/** What an index gives the order of, both ways. */
const orders = {
  rank: { asc: sql`s.place`, desc: sql`s.place_from_last` },
  correctedRank: { asc: sql`s.corrected_place`, desc: sql`s.corrected_place_from_last` },
  number: { asc: sql`s.number`, desc: sql`s.number` },
  live: { asc: sql`s.live`, desc: sql`s.live` },
} as const;
export type ResultOrder = { by: keyof typeof orders; direction: "asc" | "desc" };

const isOrder = (column: string): column is ResultOrder["by"] => Object.hasOwn(orders, column);

/** The order that a view asks for: a column that cannot give one leaves the best first. */
export const orderOf = ({ column, direction }: { column: string; direction: "asc" | "desc" }): ResultOrder =>
  isOrder(column) ? { by: column, direction } : { by: "rank", direction: "asc" };

export const orderOfSort = (sort: ResultSort): ResultOrder =>
  orderOf(sort === "-rank" ? { column: "rank", direction: "desc" } : { column: sort, direction: "asc" });

export type ResultListing = {
  order: ResultOrder;
  /** Conditions that every line meets (result-filters.ts). */
  filters: readonly SQL[];
  after: readonly (string | number | null)[] | undefined;
  limit: number;
};

/** A page of dossiers with their figures and evaluations: an index gives the order, each line reads its own rows. */
export function listResults(
  scope: Scope,
  sessionId: string,
  { order: { by, direction }, filters, after, limit }: ResultListing,
) {
  const column = orders[by][direction];
  const way = direction === "asc" ? sql`asc` : sql`desc`;
  const beyond = after
    ? sql` and (${column}, s.number) ${direction === "asc" ? sql`>` : sql`<`} (${after[0]}, ${after[1]})`
    : sql``;
  const kept = sql.join(filters.map((filter) => sql` and ${filter}`));
  const given = sql`(select json_group_array(json_object('id', e.id, 'evaluatorId', e.evaluator_id, 'state', e.state, 'score', e.score, 'answers', json(e.answers)))
    from ${evaluations} e where e.organisation_id = s.organisation_id and e.session_id = s.session_id and e.dossier_id = s.dossier_id)`;
  return rows<ResultLine>(
    scope.db,
    sql`select s.dossier_id as "dossierId", s.number, d.applicant_name as "applicantName", d.applicant_email as "applicantEmail",
        d.state as "dossierState", d.pending ->> '$.verb' as "preparedVerb", ${isStanding(scope.id, sql`s.dossier_id`)} as standing, s.live, s.finals, s.mean, s.median, s.spread, s.lowest, s.highest, s.disagrees, s.rank,
        s.corrected_mean as "correctedMean", s.corrected_median as "correctedMedian", s.corrected_rank as "correctedRank",
        ${given} as evaluations
      from ${sessionDossiers} s join ${dossiers} d on d.organisation_id = s.organisation_id and d.id = s.dossier_id
      where s.organisation_id = ${scope.id} and s.session_id = ${sessionId}${kept}${beyond}
      order by ${column} ${way}, s.number ${way} limit ${limit}`,
  );
}

/** Where a line stands in the order that was asked. */
export const placeOf = ({ by, direction }: ResultOrder, line: ResultLine): (string | number)[] => {
  const unranked = direction === "asc" ? 1_000_000_000 : 0;
  const key = {
    rank: line.rank ?? unranked,
    correctedRank: line.correctedRank ?? unranked,
    number: line.number,
    live: line.live,
  };
  return [key[by], line.number];
};

/** Every final score of a session, for its ranking. */
export const scoresOf = (scope: Scope, sessionId: string) =>
  scope.db
    .select({
      evaluatorId: evaluations.evaluatorId,
      dossierId: evaluations.dossierId,
      score: evaluations.score,
    })
    .from(evaluations)
    .where(scope.owns(evaluations, eq(evaluations.sessionId, sessionId), eq(evaluations.state, "final")));

export const dossierIdsOf = (scope: Scope, sessionId: string) =>
  scope.db
    .select({
      id: sessionDossiers.dossierId,
      standing: sql<0 | 1>`${isStanding(scope.id, sql`${sessionDossiers.dossierId}`)}`.as("standing"),
    })
    .from(sessionDossiers)
    .where(scope.owns(sessionDossiers, eq(sessionDossiers.sessionId, sessionId)));

/** How many final scores each evaluator gave, and their sum. */
export const severityFigures = (scope: Scope, sessionId: string) =>
  rows<{ evaluatorId: string; count: number; sum: number }>(
    scope.db,
    sql`select e.evaluator_id as "evaluatorId", count(*) as count, sum(e.score) as sum from ${evaluations} e
      where e.organisation_id = ${scope.id} and e.session_id = ${sessionId} and e.state = 'final' and e.score is not null
      group by e.evaluator_id`,
  );
