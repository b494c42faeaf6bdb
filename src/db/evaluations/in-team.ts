import { sql, type SQL } from "drizzle-orm";

import { dossierMembers } from "#db/dossiers/life-schema";
import { dossiers } from "#db/dossiers/schema";
import { sessionEvaluators } from "#db/evaluations/schema";
import { mustHold, type Guard } from "#db/guards";
import { people } from "#db/identity/schema";
import type { Tenant } from "#db/tenant";

/** Whether an evaluator bears a dossier or fills it with whoever does, by their account or by their mailbox. */
export const isInTeam = (organisationId: string | SQL, dossierId: SQL, evaluatorId: SQL): SQL =>
  sql`exists (select 1 from ${sessionEvaluators} t join ${dossiers} o on o.organisation_id = t.organisation_id and o.id = ${dossierId}
    where t.organisation_id = ${organisationId} and t.id = ${evaluatorId}
      and (o.person_id = t.person_id or lower(o.applicant_email) = t.email or exists (
        select 1 from ${dossierMembers} m join ${people} p on p.id = m.person_id
        where m.organisation_id = o.organisation_id and m.dossier_id = o.id and (p.id = t.person_id or lower(p.email) = t.email))))`;

/** Nobody is ever asked to judge their own dossier. */
export const mustNotBeInTeam = (
  { organisationId }: Tenant,
  { dossierId, evaluatorId }: { dossierId: string; evaluatorId: string },
): Guard =>
  mustHold("evaluator_in_team", sql`not ${isInTeam(organisationId, sql`${dossierId}`, sql`${evaluatorId}`)}`);
