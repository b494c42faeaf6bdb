import { sql, type SQL } from "drizzle-orm";

import { dossierMembers } from "#db/dossiers/life-schema";
import { dossiers, dossierTransitions } from "#db/dossiers/schema";
import { evaluations, sessionDossiers, sessionEvaluators } from "#db/evaluations/schema";
import { mustHold, type Guard } from "#db/guards";
import { people } from "#db/identity/schema";
import type { Scope, Tenant } from "#db/tenant";
import type { RefusalCode } from "#domain/refusals";

/** Whether an evaluator bears a dossier or fills it with whoever does, by their account or by their mailbox. */
const isInTeam = (organisationId: string | SQL, dossierId: SQL, evaluatorId: SQL): SQL =>
  sql`exists (select 1 from ${sessionEvaluators} t join ${dossiers} o on o.organisation_id = t.organisation_id and o.id = ${dossierId}
    where t.organisation_id = ${organisationId} and t.id = ${evaluatorId}
      and (o.person_id = t.person_id or lower(o.applicant_email) = t.email or exists (
        select 1 from ${dossierMembers} m join ${people} p on p.id = m.person_id
        where m.organisation_id = o.organisation_id and m.dossier_id = o.id and (p.id = t.person_id or lower(p.email) = t.email))))`;

/** Whether a dossier is there to be judged, as `stands` (domain) says: sent, neither withdrawn nor in the bin. */
export const isStanding = (organisationId: string | SQL, dossierId: SQL): SQL =>
  sql`exists (select 1 from ${dossiers} w where w.organisation_id = ${organisationId} and w.id = ${dossierId} and w.state <> 'withdrawn' and w.trashed_at is null
    and (w.state <> 'draft' or exists (select 1 from ${dossierTransitions} a where a.organisation_id = w.organisation_id and a.dossier_id = w.id and a.verb = 'validate_step')))`;

/** Whether a dossier is open to an evaluator at all, whatever was given to them: it stands, and it is not theirs. */
export const isOpenTo = (organisationId: string | SQL, dossierId: SQL, evaluatorId: SQL): SQL =>
  sql`(${isStanding(organisationId, dossierId)} and not ${isInTeam(organisationId, dossierId, evaluatorId)})`;

/** Whether an evaluation, a row of `evaluations`, is still awaited of its evaluator. */
export const isOwed = ({ id }: Scope): SQL =>
  sql`(${evaluations.state} in ('not_started', 'draft') and ${isOpenTo(id, sql`${evaluations.dossierId}`, sql`${evaluations.evaluatorId}`)})`;

type Pair = { dossierId: string; evaluatorId: string };

/** Nobody is ever asked to judge their own dossier. */
export const mustNotBeInTeam = ({ organisationId }: Tenant, { dossierId, evaluatorId }: Pair): Guard =>
  mustHold("evaluator_in_team", sql`not ${isInTeam(organisationId, sql`${dossierId}`, sql`${evaluatorId}`)}`);

/** What is judged is open to whoever judges it, at that instant. */
export const mustBeOpenTo = ({ organisationId }: Tenant, { dossierId, evaluatorId }: Pair): Guard =>
  mustHold("conflict", isOpenTo(organisationId, sql`${dossierId}`, sql`${evaluatorId}`));

/** Nobody is asked for their time about what was withdrawn, put in the bin or taken out of the session. */
export function mustStand(
  { organisationId }: Tenant,
  sessionId: string,
  pairs: readonly Pick<Pair, "dossierId">[],
  otherwise: RefusalCode = "conflict",
): Guard {
  const these = JSON.stringify([...new Set(pairs.map(({ dossierId }) => dossierId))]);
  return mustHold(
    otherwise,
    sql`not exists (select 1 from json_each(${these}) j left join ${sessionDossiers} s
      on s.organisation_id = ${organisationId} and s.session_id = ${sessionId} and s.dossier_id = j.value
      where s.dossier_id is null or not ${isStanding(organisationId, sql`j.value`)})`,
  );
}
