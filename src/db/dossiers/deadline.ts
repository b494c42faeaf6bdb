import { eq, sql, type SQL } from "drizzle-orm";

import { deadlineExtensions } from "#db/dossiers/life-schema";
import { dossiers, dossierTransitions } from "#db/dossiers/schema";
import { isOfPersonIn } from "#db/dossiers/mine";
import { programmes } from "#db/programmes/schema";
import type { Tenant, Write } from "#db/tenant";
import { asWrite } from "#db/write";

/** As `followsValidation`: 1 or 0. */
export const isAfterValidation = sql<number>`coalesce((select t.verb = 'validate_step' from ${dossierTransitions} t
  where t.organisation_id = ${dossiers.organisationId} and t.dossier_id = ${dossiers.id} order by t.position desc limit 1), 0)`;

/** The deadline of whoever bears a dossier, beside its programme: UTC milliseconds; null when it has none. */
export const ownDeadline = sql<
  number | null
>`iif(${isAfterValidation}, null, max(${programmes.closesAt}, coalesce((select e.until from ${deadlineExtensions} e
  where e.organisation_id = ${dossiers.organisationId} and e.programme_id = ${dossiers.programmeId} and e.email = ${dossiers.applicantEmail}), 0)))`.as(
  "own_deadline",
);

/** The deadline granted to whoever bore a dossier goes with it to the address of the next, who keeps a later one. */
export const handDeadline = (
  { db, organisationId }: Tenant,
  { programmeId, applicantEmail }: Pick<typeof dossiers.$inferSelect, "programmeId" | "applicantEmail">,
  to: string,
): Write =>
  asWrite(
    db.run(sql`insert into ${deadlineExtensions} (organisation_id, programme_id, email, until, reason, granted_by, granted_at)
      select organisation_id, programme_id, ${to}, until, reason, granted_by, granted_at from ${deadlineExtensions}
      where organisation_id = ${organisationId} and programme_id = ${programmeId} and email = ${applicantEmail}
      on conflict (organisation_id, programme_id, email) do update set until = max(until, excluded.until)`),
  );

/**
 * Who bore a dossier that goes leaves no deadline behind, nor the words it was granted with, unless another dossier of
 * theirs stands in the call.
 */
export function forgetDeadline(
  tenant: Tenant,
  {
    id,
    programmeId,
    personId,
    applicantEmail,
    isTest,
  }: Pick<typeof dossiers.$inferSelect, "id" | "programmeId" | "personId" | "applicantEmail" | "isTest">,
  ...which: SQL[]
): Write[] {
  const other = tenant.owns(
    dossiers,
    isOfPersonIn(personId, programmeId),
    eq(dossiers.applicantEmail, applicantEmail),
    sql`${dossiers.id} <> ${id} and ${dossiers.isTest} = 0`,
  );
  const theirs = [
    eq(deadlineExtensions.programmeId, programmeId),
    eq(deadlineExtensions.email, applicantEmail),
    sql`not exists (select 1 from ${dossiers} where ${other})`,
  ] as const;
  return isTest ? [] : [tenant.remove(deadlineExtensions, ...theirs, ...which)];
}
