import { and, asc, desc, eq, gt, sql, type SQL } from "drizzle-orm";

import { formRevisions } from "#db/forms/schema";
import { programmes } from "#db/programmes/schema";
import type { Scope } from "#db/tenant";

/** The condition of the indexes programmes_closing and programmes_opening, word for word. */
const onPortal = sql`${programmes.publishedAt} is not null and ${programmes.archivedAt} is null and ${programmes.trashedAt} is null`;

/** What has no closing date closes last: the expression of the index programmes_closing, word for word. */
const closing = sql<number>`case when ${programmes.closesAt} is null then 9007199254740991 else ${programmes.closesAt} end`;

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
type After = { at: number; id: string };

const isOpened = (now: number) => sql`(${programmes.opensAt} is null or ${programmes.opensAt} <= ${now})`;

/** A section: open ones by what closes next, upcoming ones by what opens next, closed ones by what closed last. */
const sections: Readonly<
  Record<
    PortalSection,
    { key: SQL<number>; condition: (now: number) => SQL; order: typeof asc; next: ">" | "<" }
  >
> = {
  open: {
    key: closing,
    condition: (now) => sql`${closing} > ${now} and ${isOpened(now)}`,
    order: asc,
    next: ">",
  },
  upcoming: {
    key: sql<number>`${programmes.opensAt}`,
    condition: (now) => sql`${gt(programmes.opensAt, now)}`,
    order: asc,
    next: ">",
  },
  closed: {
    key: closing,
    condition: (now) => sql`${closing} <= ${now} and ${isOpened(now)}`,
    order: desc,
    next: "<",
  },
};

export function listPortal(
  scope: Scope,
  section: PortalSection,
  now: number,
  after: After | null,
  limit: number,
) {
  const { key, condition, order, next } = sections[section];
  return scope.db
    .select({ ...shown, position: key.as("position") })
    .from(programmes)
    .where(scope.owns(programmes, onPortal, condition(now), ...(after ? [beyond(key, next, after)] : [])))
    .orderBy(order(key), order(programmes.id))
    .limit(limit);
}

/** The bound on the key alone is what SQLite can seek; the pair then tells equal keys apart. */
const beyond = (key: SQL<number>, next: ">" | "<", { at, id }: After): SQL =>
  next === ">"
    ? sql`${key} >= ${at} and (${key}, ${programmes.id}) > (${at}, ${id})`
    : sql`${key} <= ${at} and (${key}, ${programmes.id}) < (${at}, ${id})`;

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
