import { sql } from "drizzle-orm";

import { deadlineExtensions } from "#db/dossiers/life-schema";
import { dossiers } from "#db/dossiers/schema";
import { dossierSearch } from "#db/dossiers/search";
import { gatherInvitations } from "#db/evaluations/invited-twice";
import { sessionEvaluators } from "#db/evaluations/schema";
import { memberships } from "#db/organisations/schema";
import { providers } from "#db/providers/schema";
import type { Database } from "#db/statement";
import type { Write } from "#db/tenant";
import { asWrite } from "#db/write";
import { foldForSearch } from "#domain/dossiers/search-text";
import { sheetOfAnother } from "#domain/dossiers/sheet";

/**
 * A person's dossiers, the deadlines granted to them where they applied, the sessions they evaluate in, or were invited to
 * at the mailbox they proved, and their records of provider follow the new address: the organisations that read them write
 * to it, and find it. Where the new address was invited as well, they stand once. One person's rows only, found by index.
 */
export function followAddress(
  db: Database,
  moved: { personId: string; from: string; to: string },
  now: number,
): Write[] {
  const { personId, from, to } = moved;
  const [former, present] = [foldForSearch(from), foldForSearch(to)];
  const { email } = sheetOfAnother({}, { applicantName: "", applicantEmail: to });
  const follow = [
    sql`update or ignore ${deadlineExtensions} set email = ${to} where email = ${from}
      and (organisation_id, programme_id) in (select organisation_id, programme_id from ${dossiers} where person_id = ${personId})`,
    sql`update ${dossiers} set applicant_email = ${to}, version = version + 1,
      sheet = case when sheet is null then null else json_set(sheet, '$.email', json(${JSON.stringify(email)})) end
      where person_id = ${personId}`,
    sql`update or ignore ${sessionEvaluators} set email = ${to} where person_id = ${personId} or (person_id is null and email = ${from})`,
    sql`update ${dossierSearch} set body = replace(body, ${former}, ${present})
      where rowid in (select search_row from ${dossiers} where person_id = ${personId} and search_row is not null)`,
    sql`update or ignore ${providers} set email = ${to}, search_text = replace(search_text, ${former}, ${present}), version = version + 1
      where (organisation_id, id) in (select p.organisation_id, p.id from ${memberships} m
        cross join ${providers} p on p.organisation_id = m.organisation_id and p.membership_id = m.id where m.person_id = ${personId})`,
  ];
  return [...gatherInvitations(db, moved, now), ...follow.map((statement) => asWrite(db.run(statement)))];
}
