import { eq, sql } from "drizzle-orm";

import type { PreparedDecision } from "#domain/dossiers/pending-decisions";
import { changeTags, tagLimits } from "#domain/dossiers/tags";
import { Refusal } from "#domain/refusals";
import type { DossierRow } from "#actions/dossiers/filling";
import { dossiers } from "#db/dossiers/schema";
import { mustHaveChanged, type Guard } from "#db/guards";
import type { Tenant, Write } from "#db/tenant";

type Steps = (Write | Guard)[];

/** @throws Refusal too_many_tags. Of two who tag the same dossier at once, the second reads it again. */
export function tagSteps(
  tenant: Tenant,
  dossier: DossierRow,
  change: { add?: readonly string[]; remove?: readonly string[] },
): { tags: string[]; steps: Steps } {
  const tags = changeTags(dossier.tags, change);
  if (tags.length > tagLimits.perDossier) throw new Refusal("too_many_tags");
  const asRead = sql`${dossiers.tags} = ${JSON.stringify(dossier.tags)}`;
  const steps = [
    tenant.update(dossiers, { tags }, eq(dossiers.id, dossier.id), asRead),
    mustHaveChanged("conflict"),
  ];
  return { tags, steps: tags.join() === dossier.tags.join() ? [] : steps };
}

export const assignSteps = (tenant: Tenant, dossier: DossierRow, assigneeId: string | null): Steps =>
  assigneeId === dossier.assigneeId
    ? []
    : [tenant.update(dossiers, { assigneeId }, eq(dossiers.id, dossier.id))];

/** A decision kept, or dropped, on the dossier as it was read. */
export const pendingSteps = (
  tenant: Tenant,
  dossier: DossierRow,
  pending: PreparedDecision | null,
): Steps => [
  tenant.update(
    dossiers,
    { pending, version: sql`${dossiers.version} + 1` },
    eq(dossiers.id, dossier.id),
    eq(dossiers.version, dossier.version),
  ),
  mustHaveChanged("conflict"),
];
