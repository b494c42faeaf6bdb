import { and, asc, eq, gt, inArray, ne, sql, type SQL } from "drizzle-orm";

import { evaluationSessions } from "#db/evaluations/schema";
import { formsInUse } from "#db/forms/in-use";
import { people } from "#db/identity/schema";
import { views } from "#db/organisations/schema";
import { programmes } from "#db/programmes/schema";
import { many, one } from "#db/statement";
import type { Scope, Tenant, Write } from "#db/tenant";
import type { ViewList } from "#domain/organisations/view-lists";
import { viewLimits } from "#domain/organisations/views";

const columns = {
  id: views.id,
  list: views.list,
  subjectId: views.subjectId,
  name: views.name,
  sharing: views.sharing,
  authorId: views.authorId,
  authorName: sql<string | null>`${people.name}`.as("author_name"),
  columns: views.columns,
  filters: views.filters,
  sort: views.sort,
  updatedAt: views.updatedAt,
  version: views.version,
};
export type ViewRow = Awaited<ReturnType<typeof viewById>>[number];

export const viewById = (scope: Scope, viewId: string) =>
  scope.db
    .select(columns)
    .from(views)
    .leftJoin(people, eq(people.id, views.authorId))
    .where(scope.owns(views, eq(views.id, viewId)));

type Place = { list: ViewList; subjectId: string };

/** The views of a list that somebody sees: what is shared, and their own. */
export const viewsOf = (
  scope: Scope & { me: SQL },
  { list, subjectId }: Place,
  after: string | undefined,
  limit: number,
) =>
  scope.db
    .select(columns)
    .from(views)
    .leftJoin(people, eq(people.id, views.authorId))
    .where(
      and(
        scope.owns(views, eq(views.list, list), eq(views.subjectId, subjectId)),
        sql`(${views.sharing} <> 'private' or ${views.authorId} = ${scope.me})`,
        after === undefined ? undefined : gt(views.id, after),
      ),
    )
    .orderBy(asc(views.id))
    .limit(limit);

/** What the columns of a view depend on, of what it is about: one of both at most is there. */
export const sourceOf = (scope: Scope, subjectId: string) => ({
  forms: many(formsInUse(scope, eq(programmes.id, subjectId))),
  session: one(gridWhere(scope, eq(evaluationSessions.id, subjectId))),
});

/** The same for a view that exists. */
export const sourceOfView = (scope: Scope, viewId: string) => ({
  forms: many(formsInUse(scope, inArray(programmes.id, subjectOf(scope, viewId)))),
  session: one(gridWhere(scope, inArray(evaluationSessions.id, subjectOf(scope, viewId)))),
});

const subjectOf = (scope: Scope, viewId: string) =>
  scope.db
    .select({ id: views.subjectId })
    .from(views)
    .where(scope.owns(views, eq(views.id, viewId)));

const gridWhere = (scope: Scope, which: SQL) =>
  scope.db
    .select({ id: evaluationSessions.id, grid: evaluationSessions.grid })
    .from(evaluationSessions)
    .where(scope.owns(evaluationSessions, which));

const inPlace = ({ list, subjectId }: Place): [SQL, SQL] => [
  eq(views.list, list),
  eq(views.subjectId, subjectId),
];

/** Whether a list can have one view more. */
export const hasRoom = (tenant: Tenant, place: Place): SQL =>
  sql`(select count(*) from ${views} where ${tenant.owns(views, ...inPlace(place))}) < ${viewLimits.perList}`;

/** What was everybody's first view stays shared when another takes its place. */
export const stepDown = (tenant: Tenant, place: Place, viewId: string): Write =>
  tenant.update(
    views,
    { sharing: "shared", version: sql`${views.version} + 1` },
    ...inPlace(place),
    eq(views.sharing, "default"),
    ne(views.id, viewId),
  );
