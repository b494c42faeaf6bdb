import { asc, eq, inArray, sql, type SQL } from "drizzle-orm";

import { forgetDocuments } from "#db/dossiers/forget";
import { dossierAnswers, dossierDocuments, dossiers } from "#db/dossiers/schema";
import { moveTo } from "#db/forms/follow";
import { isIn } from "#db/is-in";
import type { Tenant, Write } from "#db/tenant";

/** At most this many drafts at a time: one batch stays short whatever the number of people. */
const rebaseChunk = 200;

/**
 * Moves a chunk of the drafts on one revision to another that takes some answers out of them. An answer to a field
 * of a repeatable block is taken out of each row; every step looks at the same drafts, and moves them last.
 */
export function rebaseDrafts(
  tenant: Tenant,
  programmeId: string,
  from: string,
  to: string,
  lost: readonly { id: string; blockId: string | null }[],
  now: number,
): Write[] {
  const drafts = chunkOf(tenant, programmeId, from);
  const whole = lost.filter(({ blockId }) => blockId === null).map(({ id }) => id);
  const byBlock = Map.groupBy(
    lost.filter(({ blockId }) => blockId !== null && !whole.includes(blockId)),
    ({ blockId }) => blockId ?? "",
  );
  return [
    ...forgetDocuments(tenant, whole, now, inArray(dossierDocuments.dossierId, drafts)),
    tenant.remove(
      dossierAnswers,
      inArray(dossierAnswers.dossierId, drafts),
      isIn(dossierAnswers.fieldId, whole),
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
        eq(dossiers.state, "draft"),
        eq(dossiers.isTest, false),
        eq(dossiers.revisionId, from),
      ),
    )
    .orderBy(asc(dossiers.id))
    .limit(rebaseChunk);

/** The rows of a block without some of their fields. Field ids are letters, digits and `_` (domain/forms/ids.ts). */
function withoutFields(ids: readonly string[]): SQL {
  const paths = sql.join(
    ids.map((id) => sql`${`$.${id}`}`),
    sql`, `,
  );
  return sql`(select json_group_array(json_remove(value, ${paths})) from json_each(${dossierAnswers.value}))`;
}
