import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";

import { id } from "#domain/input";
import { action } from "#actions/action";
import { forgetDeadline } from "#db/dossiers/deadline";
import { destroyDossier } from "#db/dossiers/destroy";
import { dossierById } from "#db/dossiers/queries";
import { dossiers } from "#db/dossiers/schema";
import { mustHold, type Guard } from "#db/guards";
import { countMove } from "#db/programmes/counts";
import { one } from "#db/statement";
import type { Tenant, Write } from "#db/tenant";

/** After a database restore: the ledger says that its applicant had erased this dossier. Nobody is mailed twice. */
export const eraseDossierAgain = action({
  name: "dossiers.erase-again",
  requires: "system.run",
  access: "settle",
  retriedOn: "conflict",
  input: z.strictObject({ dossierId: id("dos") }),
  reads: (scope, { dossierId }) => ({ dossier: one(dossierById(scope, dossierId)) }),
  run({ tenant, now }, { dossierId }, { dossier }) {
    if (!dossier) return { result: false };
    return {
      result: true,
      change: { steps: eraseSteps(tenant, dossier, now), audit: { subject: dossierId } },
    };
  },
});

/** Destroys a dossier as it was read, and takes it out of the counts of its programme. */
export function eraseSteps(
  tenant: Tenant,
  dossier: typeof dossiers.$inferSelect,
  now: number,
): (Write | Guard)[] {
  const { id: dossierId, programmeId, state, isTest, trashedAt, version } = dossier;
  const same = and(tenant.owns(dossiers, eq(dossiers.id, dossierId)), eq(dossiers.version, version));
  return [
    mustHold("conflict", sql`exists (select 1 from ${dossiers} where ${same})`),
    ...forgetDeadline(tenant, dossier),
    ...destroyDossier(tenant, dossierId, now),
    ...(isTest || trashedAt !== null ? [] : countMove(tenant, programmeId, state, null)),
  ];
}
