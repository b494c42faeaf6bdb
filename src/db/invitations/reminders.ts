import { sql, type SQL } from "drizzle-orm";

import { prequalifications } from "#db/invitations/prequalifications-schema";
import { invitationReminders, invitations } from "#db/invitations/schema";
import { rows } from "#db/statement";
import type { Scope, Tenant, Write } from "#db/tenant";
import type { Ending, Skip } from "#domain/invitations/invitation";
import type { Label, PrequalificationState } from "#domain/invitations/prequalification";
import type { Locale } from "#domain/locale";

/** What deciding a reminder takes. */
export type Remindable = {
  id: string;
  email: string;
  locale: Locale;
  issuedBy: string;
  archivedAt: number | null;
  ending: Ending | null;
  acceptedAt: number | null;
  bouncedAt: number | null;
  lastSentAt: number;
  dueAt: number | null;
  cadenceFrom: number;
  automaticCount: number;
  reminderCount: number;
  state: PrequalificationState;
  localId: string;
};

const columns = sql`i.id, i.email, i.locale, i.issued_by as "issuedBy", i.archived_at as "archivedAt", i.ending, i.accepted_at as "acceptedAt",
  i.bounced_at as "bouncedAt", i.last_sent_at as "lastSentAt", i.due_at as "dueAt", i.cadence_from as "cadenceFrom",
  i.automatic_count as "automaticCount", i.reminder_count as "reminderCount", q.state,
  (select p.local_id from partners p where p.organisation_id = i.organisation_id and p.id = i.partner_id) as "localId"`;

/** `cross join` holds SQLite to the order written: the invitations found, then what they are about. */
const withState = sql`cross join ${prequalifications} q on q.organisation_id = i.organisation_id and q.id = i.prequalification_id`;

export const remindableByIds = (scope: Scope, ids: readonly string[]) =>
  rows<Remindable>(
    scope.db,
    sql`select ${columns} from ${invitations} i ${withState}
      where i.organisation_id = ${scope.id} and i.id in (select value from json_each(${JSON.stringify(ids)}))`,
  );

/** Every invitation of the address of one invitation: a digest says them all. */
export const remindableOfSameAddress = (scope: Scope, id: string) =>
  rows<Remindable>(
    scope.db,
    sql`select ${columns} from ${invitations} i ${withState} where i.organisation_id = ${scope.id}
      and i.email = (select o.email from ${invitations} o where o.organisation_id = ${scope.id} and o.id = ${id}) order by i.id limit 100`,
  );

export type Whole = { mine: string | null; entityId: string | null; labels: readonly Label[] };

/** The next rows of a general reminder, in the order of their ids. */
export function remindablePage(
  scope: Scope,
  { mine, entityId, labels }: Whole,
  after: string,
  limit: number,
) {
  const narrowed = sql`${mine === null ? sql`` : sql` and i.issued_by = ${mine}`}${entityId === null ? sql`` : sql` and i.entity_id = ${entityId}`}`;
  const ofLabel = (label: Label) =>
    sql`select i.id from ${invitations} i where i.organisation_id = ${scope.id}${narrowed} and i.archived = 0 and i.label = ${label} and i.id > ${after}`;
  const page = sql`${sql.join(labels.map(ofLabel), sql` union all `)} order by 1 limit ${limit}`;
  return rows<Remindable>(
    scope.db,
    sql`select ${columns} from (${page}) w cross join ${invitations} i on i.organisation_id = ${scope.id} and i.id = w.id ${withState} order by i.id`,
  );
}

/** What a general reminder would do, row by row: asked before it is confirmed, never on the way to a page. */
export function previewOf(
  scope: Scope,
  { mine, entityId, labels }: { mine: SQL | null; entityId: string | null; labels: readonly Label[] },
  sentBefore: number,
) {
  const narrowed = sql`${mine === null ? sql`` : sql` and i.issued_by = ${mine}`}${entityId === null ? sql`` : sql` and i.entity_id = ${entityId}`}`;
  return rows<{ outcome: Skip | "remind"; count: number }>(
    scope.db,
    sql`select case when i.ending is not null and i.ending <> 'expired' then 'ended' when not i.awaits then 'answered'
      when i.bounced_at is not null then 'bounced' when i.last_sent_at > ${sentBefore} then 'too_recent' else 'remind' end as "outcome",
      count(*) as "count" from ${invitations} i where i.organisation_id = ${scope.id}${narrowed} and i.archived = 0
      and i.label in (${sql.join(
        labels.map((label) => sql`${label}`),
        sql`, `,
      )}) group by 1`,
  );
}

/** A reminder to write, once the rules allow it. `dueAt` is the step after it. */
export type Planned = {
  id: string;
  rank: number;
  mailId: string;
  dueAt: number;
  cadenceFrom: number;
  automaticCount: number;
};

export type Sending = { at: number; automatic: boolean; by: string; sentBefore: number; expiresAt: number };

/**
 * Claims reminders, set-based. The rules are asked once more inside the batch: a row answered, archived, ended, bounced
 * or reminded since it was read is left alone, and its mail finds no reminder to send.
 */
export function reminderWrites(tenant: Tenant, planned: readonly Planned[], sending: Sending): Write[] {
  const { at, automatic, by, sentBefore, expiresAt } = sending;
  const list = JSON.stringify(planned);
  const claim = sql`insert into ${invitationReminders} (organisation_id, invitation_id, rank, at, automatic, sent_by, mail_id)
    select i.organisation_id, i.id, w.value ->> 'rank', ${at}, ${automatic ? 1 : 0}, ${by}, w.value ->> 'mailId'
    from json_each(${list}) w cross join ${invitations} i on i.organisation_id = ${tenant.organisationId} and i.id = w.value ->> 'id'
    where i.awaits and i.archived = 0 and (i.ending is null or i.ending = 'expired') and i.bounced_at is null
      and i.reminder_count = (w.value ->> 'rank') - 1 and i.last_sent_at <= ${sentBefore}
    on conflict do nothing`;
  const mark = sql`update ${invitations} set reminder_count = w.value ->> 'rank', last_sent_at = ${at}, due_at = w.value ->> 'dueAt',
      cadence_from = w.value ->> 'cadenceFrom', automatic_count = w.value ->> 'automaticCount', expires_at = max(expires_at, ${expiresAt}),
      ended_at = null, ending = null, version = version + 1
    from json_each(${list}) w where invitations.organisation_id = ${tenant.organisationId} and invitations.id = w.value ->> 'id'
      and reminder_count = (w.value ->> 'rank') - 1
      and exists (select 1 from ${invitationReminders} r where r.organisation_id = ${tenant.organisationId} and r.invitation_id = w.value ->> 'id'
        and r.rank = w.value ->> 'rank' and r.mail_id = w.value ->> 'mailId')`;
  return [claim, mark].map((query) => {
    const raw = tenant.db.run(query);
    return { toSQL: () => raw.getQuery() };
  });
}
