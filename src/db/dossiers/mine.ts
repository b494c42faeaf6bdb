import { and, eq, exists, sql, type SQL } from "drizzle-orm";

import { dossierMembers } from "#db/dossiers/life-schema";
import { dossiers } from "#db/dossiers/schema";
import type { Scope } from "#db/tenant";

/** The person who asks bears the dossier, or is of its team. */
export function isMine({ db, me }: Scope & { me: SQL }): SQL {
  const isThem = and(
    eq(dossierMembers.organisationId, dossiers.organisationId),
    eq(dossierMembers.dossierId, dossiers.id),
    eq(dossierMembers.personId, me),
  );
  const membership = db
    .select({ one: sql`1` })
    .from(dossierMembers)
    .where(isThem);
  return sql`(${dossiers.personId} = ${me} or ${exists(membership)})`;
}

/** The same for a list, which reads the dossiers of one person and no other. */
export const ofPerson = (me: SQL): SQL =>
  sql`(${dossiers.organisationId}, ${dossiers.id}) in (select d.organisation_id, d.id from ${dossiers} d where d.person_id = ${me}
    union all select m.organisation_id, m.dossier_id from ${dossierMembers} m where m.person_id = ${me})`;

/** The dossiers that a person bears in a call. The plus keeps the search on those of the person: a call may have thousands. */
export const isOfPersonIn = (personId: SQL | string, programmeId: string): SQL =>
  sql`${dossiers.personId} = ${personId} and +${dossiers.programmeId} = ${programmeId}`;
