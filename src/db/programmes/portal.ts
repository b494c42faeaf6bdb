import { and, asc, desc, eq, sql, type SQL } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";

import { formRevisions } from "#db/forms/schema";
import { programmes } from "#db/programmes/schema";
import type { Scope } from "#db/tenant";

/** The condition of the indexes programmes_closing and programmes_opening, word for word. */
const onPortal = sql`${programmes.publishedAt} is not null and ${programmes.archivedAt} is null and ${programmes.trashedAt} is null`;

const shown = {
  id: programmes.id,
  title: programmes.title,
  summary: programmes.summary,
  opensAt: programmes.opensAt,
  closesAt: programmes.closesAt,
  graceMinutes: programmes.graceMinutes,
  publishedAt: programmes.publishedAt,
  archivedAt: programmes.archivedAt,
  trashedAt: programmes.trashedAt,
};

export const portalSections = ["open", "upcoming", "closed"] as const;
export type PortalSection = (typeof portalSections)[number];
type Position = { at: number; id: string };

const isOpened = (now: number) => sql`(${programmes.opensAt} is null or ${programmes.opensAt} <= ${now})`;

const after = (key: SQLiteColumn, { at, id }: Position): SQL =>
  sql`(${key}, ${programmes.id}) > (${at}, ${id})`;
const before = (key: SQLiteColumn, { at, id }: Position): SQL =>
  sql`(${key}, ${programmes.id}) < (${at}, ${id})`;

/**
 * A section: open ones by what closes next, upcoming ones by what opens next, closed ones by what closed last.
 * The few scheduled calls that close before an open one are read and passed over.
 */
const sections: Readonly<
  Record<
    PortalSection,
    { key: SQLiteColumn; condition: (key: SQL, now: number) => SQL; order: typeof asc; beyond: typeof after }
  >
> = {
  open: {
    key: programmes.closingAt,
    condition: (key, now) => sql`${key} > ${now} and ${isOpened(now)}`,
    order: asc,
    beyond: after,
  },
  upcoming: {
    key: programmes.opensAt,
    condition: (key, now) => sql`${key} > ${now}`,
    order: asc,
    beyond: after,
  },
  closed: {
    key: programmes.closingAt,
    condition: (key, now) => sql`${key} <= ${now} and ${isOpened(now)}`,
    order: desc,
    beyond: before,
  },
};

export function listPortal(
  scope: Scope,
  section: PortalSection,
  now: number,
  last: Position | null,
  limit: number,
) {
  const { key, condition, order, beyond } = sections[section];
  // One bound leads the index: from the second page on, the plus sign leaves it to the position.
  const bounded = last ? sql`+${key}` : sql`${key}`;
  return scope.db
    .select({ ...shown, position: sql<number>`${key}`.as("position") })
    .from(programmes)
    .where(
      scope.owns(
        programmes,
        onPortal,
        eq(programmes.listed, true),
        condition(bounded, now),
        ...(last ? [beyond(key, last)] : []),
      ),
    )
    .orderBy(order(key), order(programmes.id))
    .limit(limit);
}

/** A programme that was shown to the public, with the form it asks for; archived ones still answer to their link. */
export const findOnPortal = (scope: Scope, programmeId: string) =>
  scope.db
    .select({
      ...shown,
      description: programmes.description,
      revisionNumber: sql<number>`${formRevisions.number}`.as("revision_number"),
      definition: formRevisions.definition,
    })
    .from(programmes)
    .innerJoin(
      formRevisions,
      and(
        eq(formRevisions.organisationId, programmes.organisationId),
        eq(formRevisions.id, programmes.revisionId),
      ),
    )
    .where(
      scope.owns(
        programmes,
        eq(programmes.id, programmeId),
        sql`${programmes.publishedAt} is not null and ${programmes.trashedAt} is null`,
      ),
    );
