import { sql, type SQL } from "drizzle-orm";

import { issuingEntities, partners } from "#db/invitations/partners-schema";
import { prequalificationForms, prequalifications } from "#db/invitations/prequalifications-schema";
import { invitationCounts, invitations } from "#db/invitations/schema";
import { organisations } from "#db/organisations/schema";
import { rows } from "#db/statement";
import type { Scope } from "#db/tenant";
import type { Cause, Ending } from "#domain/invitations/invitation";
import type { Label, PrequalificationState } from "#domain/invitations/prequalification";

export type ListedInvitation = {
  id: string;
  partnerId: string;
  prequalificationId: string;
  localId: string;
  partnerName: string;
  email: string;
  entityName: string | null;
  formTitle: string;
  cause: Cause;
  createdAt: number;
  lastSentAt: number;
  reminderCount: number;
  dueAt: number | null;
  expiresAt: number;
  sentAt: number | null;
  bouncedAt: number | null;
  openedAt: number | null;
  acceptedAt: number | null;
  endedAt: number | null;
  ending: Ending | null;
  linkedToId: string | null;
  archived: number;
  label: Label;
  state: PrequalificationState;
  validUntil: number | null;
  searchRow: number;
};

/** What a list is asked. `mine` is the id of a person, as an expression; `from` and `to` are ids that bound a time. */
export type Listing = {
  mine: SQL | null;
  entityId: string | undefined;
  labels: readonly Label[];
  archived: boolean;
  bounced: boolean;
  from: string | null;
  to: string | null;
  ascending: boolean;
  after: string | null;
  limit: number;
};

/** What a row says of itself; `i.id` comes first: pages are ordered by it. */
const own = sql`i.id as "id", i.partner_id as "partnerId", i.prequalification_id as "prequalificationId", i.entity_id as "entityId", i.email, i.cause,
  i.created_at as "createdAt", i.last_sent_at as "lastSentAt", i.reminder_count as "reminderCount", i.due_at as "dueAt", i.expires_at as "expiresAt",
  i.sent_at as "sentAt", i.bounced_at as "bouncedAt", i.opened_at as "openedAt", i.accepted_at as "acceptedAt", i.ended_at as "endedAt", i.ending,
  i.linked_to_id as "linkedToId", i.archived, i.label, i.search_row as "searchRow"`;

/**
 * A page in order. Each label has its index, and SQLite merges them: a page reads its own rows and one more per label,
 * then the names that they show. What bounced is few: its own index is read and the rest is compared.
 */
export function listPage(scope: Scope, listing: Listing) {
  const { ascending, after, limit, bounced } = listing;
  const order = ascending ? sql`asc` : sql`desc`;
  const beyond = after === null ? sql`` : sql` and i.id ${ascending ? sql`>` : sql`<`} ${after}`;
  const common = sql`${within(listing)}${beyond}`;
  const ofLabel = (label: Label) =>
    sql`select ${own} from ${invitations} i where i.organisation_id = ${scope.id}${common} and i.archived = ${listing.archived ? 1 : 0} and i.label = ${label}`;
  const wanted = bounced
    ? sql`select ${own} from ${invitations} i indexed by invitations_bounced where i.organisation_id = ${scope.id}${common} and i.bounced_at is not null and +i.archived = ${listing.archived ? 1 : 0} and +i.label in (${list(listing.labels)})`
    : sql.join(listing.labels.map(ofLabel), sql` union all `);
  return shown(scope, sql`${wanted} order by 1 ${order} limit ${limit}`, sql`w.id ${order}`);
}

/** A page of what a search finds, the latest first. `after` is the row of the search. */
export function searchPage(scope: Scope, listing: Listing, match: string, after: number | null) {
  const beyond = after === null ? sql`` : sql` and s.rowid < ${after}`;
  const words = sql`(select 'scope : "' || lower(substr(o.id, 5)) || '" AND body : (' || ${match} || ')' from ${organisations} o where o.id = ${scope.id})`;
  const bounced = listing.bounced ? sql` and i.bounced_at is not null` : sql``;
  const page = sql`select ${own} from invitation_search s cross join ${invitations} i on i.organisation_id = ${scope.id} and i.id = s.invitation_id
    where invitation_search match ${words}${beyond}${within(listing)}${bounced} and i.archived = ${listing.archived ? 1 : 0}
    and i.label in (${list(listing.labels)}) order by s.rowid desc limit ${listing.limit}`;
  return shown(scope, page, sql`w."searchRow" desc`);
}

function within({ mine, entityId, from, to }: Listing): SQL {
  const parts = [
    mine === null ? sql`` : sql` and i.issued_by = ${mine}`,
    entityId === undefined ? sql`` : sql` and i.entity_id = ${entityId}`,
    from === null ? sql`` : sql` and i.id >= ${from}`,
    to === null ? sql`` : sql` and i.id < ${to}`,
  ];
  return sql.join(parts);
}

/** The page first, then the names of its rows by their keys: `cross join` holds SQLite to that order. */
const shown = (scope: Scope, page: SQL, order: SQL) =>
  rows<ListedInvitation>(
    scope.db,
    sql`select w.*, p.local_id as "localId", p.name as "partnerName", e.name as "entityName", f.title as "formTitle", q.state, q.valid_until as "validUntil"
    from (${page}) w
    cross join ${partners} p on p.organisation_id = ${scope.id} and p.id = w."partnerId"
    cross join ${prequalifications} q on q.organisation_id = ${scope.id} and q.id = w."prequalificationId"
    left join ${prequalificationForms} f on f.organisation_id = ${scope.id} and f.id = q.form_id
    left join ${issuingEntities} e on e.organisation_id = ${scope.id} and e.id = w."entityId"
    order by ${order}`,
  );

/** How many rows the same filter lists, by label: kept by triggers, read in at most twelve rows. */
export function countsOf(scope: Scope, { mine, entityId }: Pick<Listing, "mine" | "entityId">) {
  const entity = sql`'entity:' || ${entityId ?? null}`;
  const by = sql`'by:' || ${mine}`;
  const all = entityId === undefined ? sql`'all'` : entity;
  const own = entityId === undefined ? by : sql`${by} || '|' || ${entity}`;
  return rows<{ archived: number; bounced: number; label: Label; count: number }>(
    scope.db,
    sql`select c.archived, c.bounced, c.label, c.count from ${invitationCounts} c where c.organisation_id = ${scope.id} and c.scope = ${mine === null ? all : own}`,
  );
}

/** What became of the invitations of each day, between two days: those that the list shows, without what was put aside. */
export function countsByDay(scope: Scope, mine: SQL | null, from: string, to: string) {
  const scopeOf = (day: string) =>
    mine === null ? sql`'day:' || ${day}` : sql`'by:' || ${mine} || '|day:' || ${day}`;
  return rows<{ day: string; label: Label; count: number }>(
    scope.db,
    sql`select substr(c.scope, -10) as "day", c.label, sum(c.count) as "count" from ${invitationCounts} c
    where c.organisation_id = ${scope.id} and c.scope >= ${scopeOf(from)} and c.scope <= ${scopeOf(to)} and c.archived = 0 group by 1, 2`,
  );
}

const list = (values: readonly string[]): SQL =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  );
