import { sql, type SQL } from "drizzle-orm";

import { dossierSearch } from "#db/dossiers/search";
import { dossiers } from "#db/dossiers/schema";
import { organisations } from "#db/organisations/schema";
import { rows, type Reading } from "#db/statement";
import type { Scope } from "#db/tenant";
import type { DecisionVerb } from "#domain/dossiers/pending-decisions";
import type { DossierState } from "#domain/dossiers/states";

export type ListedDossier = {
  id: string;
  number: string;
  applicantName: string;
  applicantEmail: string;
  applicantKey: string;
  state: DossierState;
  programmeId: string;
  submittedAt: number;
  decidedAt: number | null;
  updatedAt: number;
  searchRow: number | null;
  /** JSON: ids of tags. */
  tags: string;
  assigneeId: string | null;
  pendingVerb: DecisionVerb | null;
};

export const sorts = ["-submittedAt", "submittedAt", "applicant", "-applicant"] as const;
export type Sort = (typeof sorts)[number];

export type Listing = {
  states: readonly DossierState[];
  programmeId: string | undefined;
  sort: Sort;
  /** The position after which the page starts: sort key and id, or the row of the search. */
  after: readonly (string | number | null)[] | undefined;
  limit: number;
};

export const listedColumns = sql`d.id, d.number, d.applicant_name as "applicantName", d.applicant_email as "applicantEmail",
  d.applicant_key as "applicantKey", d.state, d.programme_id as "programmeId", d.submitted_at as "submittedAt",
  d.decided_at as "decidedAt", d.updated_at as "updatedAt", d.search_row as "searchRow", d.tags, d.assignee_id as "assigneeId", d.pending ->> '$.verb' as "pendingVerb"`;

const listed = sql`d.submitted_at is not null and d.is_test = 0 and d.archived_at is null and d.trashed_at is null`;

const written = new Map<string, Reading<ListedDossier[]>>();

/** A page in order. Its SQL is written once per isolate for each shape of question: a request only binds values. */
export function listPage(scope: Scope, listing: Listing): Reading<ListedDossier[]> {
  const { states, programmeId, sort, after, limit } = listing;
  const shape = [scope.isById, states.length, programmeId === undefined, sort, after === undefined].join();
  const page = written.get(shape) ?? writePage(scope.withGap(), listing);
  written.set(shape, page);
  const [key, id] = after ?? [];
  const ofStates = Object.fromEntries(states.map((state, place) => [`state${place}`, state]));
  return { ...page, values: { organisation: scope.reference, programmeId, key, id, limit, ...ofStates } };
}

/**
 * Each state has its index, and SQLite merges them: a page reads its own rows and one more per state, whatever the
 * table holds. D1 takes five terms a compound, hence the groups of four.
 */
function writePage(scope: Scope, { states, programmeId, sort, after }: Listing) {
  const gap = sql.placeholder;
  const [column, alias] = sort.endsWith("submittedAt")
    ? [sql`d.submitted_at`, sql`"submittedAt"`]
    : [sql`d.applicant_key`, sql`"applicantKey"`];
  const descending = sort.startsWith("-");
  const direction = descending ? sql`desc` : sql`asc`;
  const beyond = after
    ? sql` and (${column}, d.id) ${descending ? sql`<` : sql`>`} (${gap("key")}, ${gap("id")})`
    : sql``;
  const ofProgramme = programmeId === undefined ? sql`` : sql` and d.programme_id = ${gap("programmeId")}`;
  const ofState = (_state: DossierState, place: number) =>
    sql`select ${listedColumns} from ${dossiers} d where d.organisation_id = ${scope.id}${ofProgramme} and d.state = ${gap(`state${place}`)} and ${listed}${beyond}`;
  const groups = inGroupsOf(4, states.map(ofState)).map(
    (group) => sql`select * from (${sql.join(group, sql` union all `)})`,
  );
  return rows<ListedDossier>(
    scope.db,
    sql`${sql.join(groups, sql` union all `)} order by ${alias} ${direction}, id ${direction} limit ${gap("limit")}`,
  );
}

/** A page of the dossiers whose words match, the latest sent first. */
export function searchPage(scope: Scope, { states, programmeId, after, limit }: Listing, match: string) {
  const ofProgramme = programmeId === undefined ? sql`` : sql` and d.programme_id = ${programmeId}`;
  const beyond = after ? sql` and s.rowid < ${after[0]}` : sql``;
  const within = sql`(select 'scope : "' || lower(substr(o.id, 5)) || '" AND body : (' || ${match} || ')' from ${organisations} o where o.id = ${scope.id})`;
  return rows<ListedDossier>(
    scope.db,
    sql`select ${listedColumns} from ${dossierSearch} s cross join ${dossiers} d on d.organisation_id = ${scope.id} and d.id = s.dossier_id
      where ${dossierSearch} match ${within}${beyond} and d.search_row = s.rowid and ${listed} and d.state in (${list(states)})${ofProgramme}
      order by s.rowid desc limit ${limit}`,
  );
}

const list = (values: readonly string[]): SQL =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  );

function inGroupsOf<T>(size: number, items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, group) =>
    items.slice(group * size, (group + 1) * size),
  );
}
