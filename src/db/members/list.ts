import { and, asc, eq, gt, isNotNull, isNull, or, sql, type SQL } from "drizzle-orm";

import { members, memberSeasons } from "#db/members/schema";
import { organisations } from "#db/organisations/schema";
import { rows } from "#db/statement";
import type { Scope } from "#db/tenant";
import type { MemberState } from "#domain/members/gates";

export type ListedMember = {
  id: string;
  number: number;
  lastName: string;
  firstName: string;
  email: string | null;
  loginName: string;
  city: string | null;
  sortKey: string;
  accountAt: number | null;
  emailVerifiedAt: number | null;
  completedAt: number | null;
  suspendedAt: number | null;
  closedAt: number | null;
  approvedAt: number | null;
  graceEndsAt: number | null;
  paidOn: string | null;
  amountCents: number | null;
  searchRow: number | null;
};

export type MemberFilter = {
  state: MemberState;
  withoutEmail: boolean;
  dues: "paid" | "unpaid" | undefined;
};

const columns = sql`m.id, m.number, m.last_name as "lastName", m.first_name as "firstName", m.email, m.login_name as "loginName",
  m.city, m.sort_key as "sortKey", m.account_at as "accountAt", m.email_verified_at as "emailVerifiedAt", m.completed_at as "completedAt",
  m.suspended_at as "suspendedAt", m.closed_at as "closedAt", s.approved_at as "approvedAt", s.grace_ends_at as "graceEndsAt",
  s.paid_on as "paidOn", s.amount_cents as "amountCents"`;

const joined = (seasonId: SQL) =>
  sql`left join ${memberSeasons} s on s.organisation_id = m.organisation_id and s.member_id = m.id and s.season_id = ${seasonId}`;

const inState: Record<MemberState, SQL> = {
  active: sql`m.closed_at is null and m.suspended_at is null`,
  suspended: sql`m.closed_at is null and m.suspended_at is not null`,
  closed: sql`m.closed_at is not null`,
};

/** A page in the order of names. Dues are no filter of it: no order of names is kept of those who owe. */
export const memberPage = (
  scope: Scope,
  season: SQL,
  { state, withoutEmail }: Omit<MemberFilter, "dues">,
  after: { sortKey: string; id: string } | undefined,
  limit: number,
) =>
  rows<ListedMember>(
    scope.db,
    sql`select ${columns}, null as "searchRow" from ${members} m ${joined(season)}
      where m.organisation_id = ${scope.id} and ${inState[state]} ${withoutEmail ? sql`and m.email is null` : sql``}
      ${after ? sql`and (m.sort_key, m.id) > (${after.sortKey}, ${after.id})` : sql``}
      order by m.sort_key, m.id limit ${limit}`,
  );

/**
 * A page of the members found in the search index, the latest created first. The filters stand in it as words beside
 * those of the member, so that a rare one costs no more than a common one.
 */
export const memberSearchPage = (
  scope: Scope,
  season: SQL,
  { state, withoutEmail, dues }: MemberFilter,
  match: string | null,
  before: number | undefined,
  limit: number,
) => {
  const marks = `${state}${withoutEmail ? " AND noemail" : ""}`;
  const paid =
    dues === undefined
      ? sql``
      : sql`|| ${dues === "paid" ? " AND paid" : " AND owed"} || coalesce(lower(substr(${season}, 5)), 'never')`;
  const words = match === null ? sql`` : sql`|| ${` AND body : (${match})`}`;
  const within = sql`(select 'scope : "' || lower(substr(o.id, 5)) || '" AND marks : (' || ${marks} ${paid} || ')' ${words}
    from ${organisations} o where o.id = ${scope.id})`;
  return rows<ListedMember>(
    scope.db,
    sql`select ${columns}, f.rowid as "searchRow" from member_search f
      cross join ${members} m on m.organisation_id = ${scope.id} and m.id = f.member_id ${joined(season)}
      where member_search match ${within} ${before === undefined ? sql`` : sql`and f.rowid < ${before}`}
      order by f.rowid desc limit ${limit}`,
  );
};

/** Members of a season who are complete and wait to be approved, who waited longest first. */
export const approvalPage = (
  scope: Scope,
  season: SQL,
  after: { readyAt: number; id: string } | undefined,
  limit: number,
) => {
  const beyond = after
    ? or(
        gt(memberSeasons.readyAt, after.readyAt),
        and(eq(memberSeasons.readyAt, after.readyAt), gt(memberSeasons.memberId, after.id)),
      )
    : undefined;
  return scope.db
    .select({
      id: members.id,
      number: members.number,
      lastName: members.lastName,
      firstName: members.firstName,
      email: members.email,
      loginName: members.loginName,
      birthDate: members.birthDate,
      city: members.city,
      sameNameKey: members.sameNameKey,
      seasonId: memberSeasons.seasonId,
      readyAt: sql<number>`${memberSeasons.readyAt}`.as("ready_at"),
      paidOn: memberSeasons.paidOn,
      paidBy: memberSeasons.paidBy,
      amountCents: memberSeasons.amountCents,
      namesakes:
        sql<number>`(select count(*) from (select 1 from members n where n.organisation_id = ${members.organisationId} and n.same_name_key = ${members.sameNameKey} and n.id <> ${members.id} and n.closed_at is null limit 5))`.as(
          "namesakes",
        ),
    })
    .from(memberSeasons)
    .innerJoin(
      members,
      and(eq(members.organisationId, memberSeasons.organisationId), eq(members.id, memberSeasons.memberId)),
    )
    .where(
      and(
        scope.owns(memberSeasons, sql`${memberSeasons.seasonId} = ${season}`),
        isNotNull(memberSeasons.readyAt),
        isNull(memberSeasons.approvedAt),
        isNull(memberSeasons.refusedAt),
        isNull(members.closedAt),
        beyond,
      ),
    )
    .orderBy(asc(memberSeasons.readyAt), asc(memberSeasons.memberId))
    .limit(limit);
};
