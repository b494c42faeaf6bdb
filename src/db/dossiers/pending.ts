import { sql } from "drizzle-orm";

import { dossiers } from "#db/dossiers/schema";
import { people } from "#db/identity/schema";
import { programmes } from "#db/programmes/schema";
import { rows } from "#db/statement";
import type { Scope } from "#db/tenant";
import type { DecisionVerb } from "#domain/dossiers/pending-decisions";
import type { DossierState } from "#domain/dossiers/states";
import type { Locale } from "#domain/locale";

export type PendingRow = {
  id: string;
  number: string | null;
  applicantName: string;
  /** Where and in which language the applicant is told. */
  recipient: string;
  locale: Locale;
  state: DossierState;
  version: number;
  programmeId: string;
  programmeTitle: string;
  verb: DecisionVerb;
  reason: string | null;
  preparedAt: number;
  preparedBy: string | null;
};

type Position = { programmeId: string | undefined; dossierId: string | undefined };

/**
 * The dossiers for which a decision is prepared, programme after programme, or those of one. The index holds them and
 * nothing else: the planner would rather have all dossiers of a programme.
 */
export function pendingDecisions(
  scope: Scope,
  programmeId: string | undefined,
  after: Position,
  limit: number,
) {
  const following = sql`(d.programme_id, d.id) > (${after.programmeId ?? ""}, ${after.dossierId ?? ""})`;
  const condition =
    programmeId === undefined
      ? following
      : sql`d.programme_id = ${programmeId} and d.id > ${after.dossierId ?? ""}`;
  return rows<PendingRow>(
    scope.db,
    sql`select d.id, d.number, d.applicant_name as "applicantName", a.email as recipient, a.locale, d.state, d.version,
        d.programme_id as "programmeId", p.title as "programmeTitle", d.pending ->> '$.verb' as verb,
        d.pending ->> '$.reason' as reason, d.pending ->> '$.at' as "preparedAt", s.name as "preparedBy"
      from ${dossiers} d indexed by dossiers_pending
      cross join ${programmes} p on p.organisation_id = d.organisation_id and p.id = d.programme_id
      cross join ${people} a on a.id = d.person_id
      left join ${people} s on s.id = d.pending ->> '$.by'
      where d.organisation_id = ${scope.id} and d.pending is not null and d.is_test = 0 and ${condition}
      order by d.programme_id, d.id limit ${limit}`,
  );
}
