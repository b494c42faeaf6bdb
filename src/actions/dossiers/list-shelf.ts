import { and, desc, eq, sql } from "drizzle-orm";
import { z } from "zod";

import { action } from "#actions/action";
import { numberAt, pageFields, pageOf, pageSize, textAt } from "#actions/page";
import { dossiers } from "#db/dossiers/schema";
import { programmes } from "#db/programmes/schema";
import { many } from "#db/statement";
import type { Scope } from "#db/tenant";

const shelves = ["archived", "trashed"] as const;

/** The dossiers put away, or in the bin, the latest first. */
export const listShelf = action({
  name: "dossiers.list-shelf",
  requires: "dossiers.read",
  access: "read_work",
  input: z.strictObject({ ...pageFields, shelf: z.enum(shelves) }),
  refuses: ["cursor_invalid"],
  reads: (scope, input) => ({
    found: many(onShelf(scope, input.shelf, [numberAt(input), textAt(input, 1)], pageSize(input))),
  }),
  async run(context, input, { found }) {
    const list = `dossiers.list-shelf:${context.organisation.id}`;
    return { result: await pageOf(context, list, input, found, ({ at, id }) => [at, id]) };
  },
});

function onShelf(
  scope: Scope,
  shelf: (typeof shelves)[number],
  [at, id]: [number | undefined, string | undefined],
  limit: number,
) {
  const key = shelf === "archived" ? dossiers.archivedAt : dossiers.trashedAt;
  const stands =
    shelf === "archived"
      ? sql`${dossiers.archivedAt} is not null and ${dossiers.trashedAt} is null`
      : sql`${dossiers.trashedAt} is not null and ${dossiers.submittedAt} is not null and ${dossiers.isTest} = 0`;
  const beyond =
    at === undefined || id === undefined ? sql`true` : sql`(${key}, ${dossiers.id}) < (${at}, ${id})`;
  return scope.db
    .select({
      id: dossiers.id,
      at: sql<number>`${key}`.as("shelved_at"),
      number: dossiers.number,
      applicantName: dossiers.applicantName,
      state: dossiers.state,
      purgeAt: dossiers.purgeAt,
      programmeId: dossiers.programmeId,
      programmeTitle: programmes.title,
    })
    .from(dossiers)
    .innerJoin(
      programmes,
      and(eq(programmes.organisationId, dossiers.organisationId), eq(programmes.id, dossiers.programmeId)),
    )
    .where(scope.owns(dossiers, stands, beyond))
    .orderBy(desc(key), desc(dossiers.id))
    .limit(limit);
}
