import { and, desc, eq, isNull, lt, lte, sql, type SQL } from "drizzle-orm";

import { people } from "#db/identity/schema";
import { mails, type MailState } from "#db/integrations/schema";
import { memberships, organisations, staffInvitations } from "#db/organisations/schema";
import type { Database } from "#db/statement";
import type { Scope } from "#db/tenant";

const both = (one: SQL, other: SQL): SQL => sql`(${one} and ${other})`;

/** Neither accepted nor cancelled: the index of open invitations knows one per address. */
export const isOpen: SQL = both(isNull(staffInvitations.acceptedAt), isNull(staffInvitations.cancelledAt));

/** What became of the mail that carried the invitation last. */
const mailState = sql<MailState | null>`(select ${mails.state} from ${mails} where ${mails.organisationId} = ${staffInvitations.organisationId} and ${mails.subjectId} = ${staffInvitations.id} order by ${mails.id} desc limit 1)`;

const columns = {
  id: staffInvitations.id,
  email: staffInvitations.email,
  role: staffInvitations.role,
  accountManagement: staffInvitations.accountManagement,
  invitedBy: staffInvitations.invitedBy,
  inviterName: people.name,
  createdAt: staffInvitations.createdAt,
  lastSentAt: staffInvitations.lastSentAt,
  sendCount: staffInvitations.sendCount,
  expiresAt: staffInvitations.expiresAt,
  acceptedAt: staffInvitations.acceptedAt,
  cancelledAt: staffInvitations.cancelledAt,
  version: staffInvitations.version,
  mailState: mailState.as("mail_state"),
};

/** Newest first. */
export const invitationsBefore = (scope: Scope, before: string | undefined, limit: number) =>
  scope.db
    .select(columns)
    .from(staffInvitations)
    .innerJoin(people, eq(people.id, staffInvitations.invitedBy))
    .where(
      and(scope.owns(staffInvitations), before === undefined ? undefined : lt(staffInvitations.id, before)),
    )
    .orderBy(desc(staffInvitations.id))
    .limit(limit);

export const invitationById = (scope: Scope, invitationId: string) =>
  scope.db
    .select()
    .from(staffInvitations)
    .where(scope.owns(staffInvitations, eq(staffInvitations.id, invitationId)));

export const openInvitationTo = (scope: Scope, email: string) =>
  scope.db
    .select()
    .from(staffInvitations)
    .where(scope.owns(staffInvitations, eq(staffInvitations.email, email), isOpen));

/** When the latest invitations were made, newest first. */
export const latestInvitations = (scope: Scope, limit: number) =>
  scope.db
    .select({ createdAt: staffInvitations.createdAt })
    .from(staffInvitations)
    .where(scope.owns(staffInvitations))
    .orderBy(desc(staffInvitations.id))
    .limit(limit);

/** The invitation of this organisation that a link carries, with who sent it. */
export const invitationByToken = (scope: Scope, tokenHash: string) =>
  scope.db
    .select({
      ...columns,
      inviterEmail: sql<string>`${people.email}`.as("inviter_email"),
      inviterLocale: people.locale,
    })
    .from(staffInvitations)
    .innerJoin(people, eq(people.id, staffInvitations.invitedBy))
    .where(scope.owns(staffInvitations, eq(staffInvitations.tokenHash, tokenHash)));

/** A link proves its invitation by itself: whoever holds it may look at this one, in whichever organisation. */
export const lookUpInvitation = (db: Database, tokenHash: string) =>
  db
    .select({
      organisationId: organisations.id,
      organisationName: organisations.name,
      slug: organisations.slug,
      settings: organisations.settings,
      email: staffInvitations.email,
      role: staffInvitations.role,
      accountManagement: staffInvitations.accountManagement,
      expiresAt: staffInvitations.expiresAt,
      acceptedAt: staffInvitations.acceptedAt,
      cancelledAt: staffInvitations.cancelledAt,
    })
    .from(staffInvitations)
    .innerJoin(organisations, eq(organisations.id, staffInvitations.organisationId))
    .where(eq(staffInvitations.tokenHash, tokenHash));

/** The seat, past or present, of the person who asks. */
export const ownMembership = (scope: Scope & { me: SQL }) =>
  scope.db
    .select()
    .from(memberships)
    .where(scope.owns(memberships, eq(memberships.personId, scope.me)));

export const hasExpired = (now: number): SQL => lte(staffInvitations.expiresAt, now);
