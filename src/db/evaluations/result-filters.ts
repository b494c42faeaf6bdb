import { sql, type SQL } from "drizzle-orm";

import { foldForSearch } from "#domain/dossiers/search-text";
import { resultBuiltIns, type ResultBuiltIn } from "#domain/evaluations/result-columns";
import type { ViewFilter } from "#domain/organisations/views";
import { isStanding } from "#db/evaluations/open-to";
import { evaluations } from "#db/evaluations/schema";

/** Scores are kept in hundredths of a percent, and filtered in percents. */
const percent = (column: SQL): SQL => sql`(${column} / 100.0)`;

/** What each column is compared by, on a line of `listResults` (`s` the dossier in its session, `d` the dossier). */
const compared: Readonly<Record<ResultBuiltIn, SQL>> = {
  rank: sql`s.rank`,
  number: sql`lower(replace(s.number, '-', ' '))`,
  applicant: sql`d.applicant_key`,
  mean: percent(sql`s.mean`),
  median: percent(sql`s.median`),
  spread: percent(sql`s.spread`),
  lowest: percent(sql`s.lowest`),
  highest: percent(sql`s.highest`),
  finals: sql`s.finals`,
  live: sql`s.live`,
  disagreement: sql`s.disagrees`,
  correctedMean: percent(sql`s.corrected_mean`),
  correctedRank: sql`s.corrected_rank`,
  state: sql`d.state`,
  pending: sql`d.pending ->> '$.verb'`,
};

const isBuiltIn = (column: string): column is ResultBuiltIn => Object.hasOwn(resultBuiltIns, column);

/** The mean of a mark over final evaluations. */
const meanOf = (criterionId: string): SQL =>
  sql`(select avg(json_extract(e.answers, ${`$.${criterionId}.value`})) from ${evaluations} e
    where e.organisation_id = s.organisation_id and e.session_id = s.session_id and e.dossier_id = s.dossier_id and e.state = 'final')`;

/** What a list of results is asked to keep without a view: words of the applicant or number, how many evaluate it. */
export type KeptResults = {
  q?: string | undefined;
  filter: { disagreement?: "yes" | undefined; live?: number | undefined };
};

export function keptResults({ q = "", filter: { disagreement, live } }: KeptResults): SQL[] {
  const words = foldForSearch(q);
  return [
    ...(disagreement === "yes" ? [sql`s.disagrees = 1`] : []),
    ...(live === undefined
      ? []
      : [sql`s.live <= ${live} and ${isStanding(sql`s.organisation_id`, sql`s.dossier_id`)}`]),
    ...(words === ""
      ? []
      : [sql`(instr(${compared.applicant}, ${words}) > 0 or instr(${compared.number}, ${words}) > 0)`]),
  ];
}

const orders = { less: sql`<`, at_most: sql`<=`, more: sql`>`, at_least: sql`>=` } as const;

/** The filters of a view of results, as conditions on a line. What has no figure passes no comparison. */
export const resultFilters = (filters: readonly ViewFilter[]): SQL[] => filters.map(conditionOf);

function conditionOf({ column, operator, values }: ViewFilter): SQL {
  const what = isBuiltIn(column) ? compared[column] : meanOf(column);
  const listed = sql`(select value from json_each(${JSON.stringify(values.map(comparableIn(column)))}))`;
  const contained = sql`exists (select 1 from ${listed} w where instr(${what}, w.value) > 0)`;
  switch (operator) {
    case "any_of":
      return sql`${what} in ${listed}`;
    case "none_of":
      return sql`(${what} is null or ${what} not in ${listed})`;
    case "contains":
      return contained;
    case "not_contains":
      return sql`not ${contained}`;
    case "answered":
      return sql`${what} is not null`;
    case "not_answered":
      return sql`${what} is null`;
    default:
      return sql`${what} ${orders[operator]} ${values[0] ?? null}`;
  }
}

/** Texts are folded as what they are compared with, flags are 0 or 1. */
const comparableIn = (column: string) => (value: string | number | boolean) => {
  if (typeof value === "boolean") return Number(value);
  const isText = isBuiltIn(column) && resultBuiltIns[column].type === "text";
  return isText ? foldForSearch(String(value)) : value;
};
