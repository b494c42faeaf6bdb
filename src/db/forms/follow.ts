import { asc, eq, inArray, sql, type SQL } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";

import { dossierAnswers, dossiers } from "#db/dossiers/schema";
import type { Tenant, Write } from "#db/tenant";
import { undecidedStates } from "#domain/programmes/counts";

/** The condition of the index dossiers_undecided, word for word: SQLite then sees that the index serves. */
export const mayFollow: SQL = sql`${dossiers.state} in ('draft', 'submitted', 'under_review', 'correction_requested', 'step_pending')`;

/** Dossiers that no person moves: they go to another revision all at once, whatever their number. */
const moveTo = (tenant: Tenant, revisionId: string, ...which: SQL[]): Write =>
  tenant.update(dossiers, { revisionId, version: sql`${dossiers.version} + 1` }, mayFollow, ...which);

/** Drafts on one revision of a programme follow to the next. */
export const moveDrafts = (tenant: Tenant, programmeId: string, from: string, to: string): Write =>
  moveTo(
    tenant,
    to,
    eq(dossiers.programmeId, programmeId),
    eq(dossiers.state, "draft"),
    eq(dossiers.revisionId, from),
  );

/** What was sent and not decided yet follows too: only when no answer is put in doubt. */
export const moveUndecided = (tenant: Tenant, programmeId: string, from: string, to: string): Write =>
  moveTo(
    tenant,
    to,
    eq(dossiers.programmeId, programmeId),
    inArray(dossiers.state, [...undecidedStates]),
    eq(dossiers.revisionId, from),
  );

/** At most this many drafts at a time: one batch stays short whatever the number of people. */
export const rebaseChunk = 200;

/**
 * Moves a chunk of the drafts on one revision to another that has no place for some answers. An answer to a field
 * of a repeatable block is taken out of each row; every step looks at the same drafts, and moves them last.
 */
export function rebaseDrafts(
  tenant: Tenant,
  programmeId: string,
  from: string,
  to: string,
  lost: readonly { id: string; blockId: string | null }[],
): Write[] {
  const drafts = chunkOf(tenant, programmeId, from);
  const whole = lost.filter(({ blockId }) => blockId === null).map(({ id }) => id);
  const byBlock = Map.groupBy(
    lost.filter(({ blockId }) => blockId !== null && !whole.includes(blockId)),
    ({ blockId }) => blockId ?? "",
  );
  return [
    tenant.remove(
      dossierAnswers,
      inArray(dossierAnswers.dossierId, drafts),
      isListed(dossierAnswers.fieldId, whole),
    ),
    ...[...byBlock].map(([blockId, fields]) =>
      tenant.update(
        dossierAnswers,
        {
          value: withoutFields(fields.map(({ id }) => id)),
          version: sql`${dossierAnswers.version} + 1`,
        },
        inArray(dossierAnswers.dossierId, drafts),
        eq(dossierAnswers.fieldId, blockId),
        sql`json_type(${dossierAnswers.value}) = 'array'`,
      ),
    ),
    moveTo(tenant, to, inArray(dossiers.id, drafts)),
  ];
}

const chunkOf = (tenant: Tenant, programmeId: string, from: string) =>
  tenant.db
    .select({ id: dossiers.id })
    .from(dossiers)
    .where(
      tenant.owns(
        dossiers,
        eq(dossiers.programmeId, programmeId),
        mayFollow,
        eq(dossiers.state, "draft"),
        eq(dossiers.revisionId, from),
      ),
    )
    .orderBy(asc(dossiers.id))
    .limit(rebaseChunk);

const isListed = (column: SQLiteColumn, ids: readonly string[]): SQL =>
  sql`${column} in (select value from json_each(${JSON.stringify(ids)}))`;

/** The rows of a block without some of their fields. Field ids are letters, digits and `_` (domain/forms/ids.ts). */
function withoutFields(ids: readonly string[]): SQL {
  const paths = sql.join(
    ids.map((id) => sql`${`$.${id}`}`),
    sql`, `,
  );
  return sql`(select json_group_array(json_remove(value, ${paths})) from json_each(${dossierAnswers.value}))`;
}
