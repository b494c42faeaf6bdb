import { and, eq, isNull } from "drizzle-orm";

import { accessOf } from "#domain/access";
import { purgeAt } from "#domain/plans/deactivation";
import { stateOf } from "#domain/plans/entitlement";
import type { ActionContext } from "#actions/action";
import type { OrganisationMails } from "#actions/mails";
import { tokenOf } from "#actions/tokens";
import { deactivationOf } from "#actions/organisations/closure-mails";
import { people } from "#db/identity/schema";
import { accountExports } from "#db/organisations/archive";
import { memberships, ownerTransfers, staffInvitations } from "#db/organisations/schema";

/** How mails of this organisation present it. */
export const brandOf = ({ organisation }: Pick<ActionContext, "organisation">) => ({
  name: organisation.name,
  legalName: organisation.settings.identity.legalName || organisation.name,
  accent: organisation.settings.theme.accent,
  timeZone: "Europe/Paris",
});

export const replyTo = ({ organisation }: Pick<ActionContext, "organisation">) => {
  const { contactEmail } = organisation.settings.identity;
  return contactEmail ? { replyTo: { email: contactEmail } } : {};
};

type Kinds =
  | "staff-invitation"
  | "staff-invitation-accepted"
  | "owner-transfer-offered"
  | "owner-transferred"
  | "trial-ending"
  | "account-export-ready"
  | "account-deactivated"
  | "account-purge-soon"
  | "account-deactivation-revoked";

export const organisationsMails: Pick<OrganisationMails, Kinds> = {
  async "staff-invitation"(context, { subjectId, recipient }) {
    const { tenant, services, now } = context;
    const open = and(isNull(staffInvitations.acceptedAt), isNull(staffInvitations.cancelledAt));
    const [found] = await tenant.db
      .select({
        role: staffInvitations.role,
        expiresAt: staffInvitations.expiresAt,
        inviterName: people.name,
      })
      .from(staffInvitations)
      .innerJoin(people, eq(people.id, staffInvitations.invitedBy))
      .where(
        tenant.owns(
          staffInvitations,
          eq(staffInvitations.id, subjectId),
          open ?? eq(staffInvitations.id, subjectId),
        ),
      );
    if (!found || found.expiresAt <= now) return null;
    const token = await tokenOf(services.secret, "staff-invitation", subjectId);
    const url = `${services.origin}/invitation?token=${token}`;
    return {
      mail: { kind: "staff-invitation", brand: brandOf(context), url, ...found },
      to: { email: recipient },
      ...replyTo(context),
    };
  },

  async "staff-invitation-accepted"(context, { subjectId, recipient }) {
    const member = await personOfMembership(context, subjectId);
    if (!member || (member.staffRole !== "admin" && member.staffRole !== "manager")) return null;
    const url = `${context.services.origin}/admin/${context.organisation.slug}/staff`;
    return {
      mail: {
        kind: "staff-invitation-accepted",
        brand: brandOf(context),
        memberName: member.name,
        role: member.staffRole,
        url,
      },
      to: { email: recipient },
    };
  },

  async "owner-transfer-offered"(context, { subjectId, recipient }) {
    const { tenant, services, now } = context;
    const [offer] = await tenant.db
      .select()
      .from(ownerTransfers)
      .where(tenant.owns(ownerTransfers, eq(ownerTransfers.id, subjectId)));
    if (!offer || offer.acceptedAt !== null || offer.cancelledAt !== null || offer.expiresAt <= now)
      return null;
    const owner = await personOfMembership(context, offer.fromMembershipId);
    const url = `${services.origin}/admin/${context.organisation.slug}/staff`;
    return {
      mail: {
        kind: "owner-transfer-offered",
        brand: brandOf(context),
        ownerName: owner?.name ?? "",
        url,
        expiresAt: offer.expiresAt,
      },
      to: { email: recipient },
    };
  },

  async "owner-transferred"(context, { subjectId, recipient }) {
    const { tenant, services } = context;
    const [offer] = await tenant.db
      .select()
      .from(ownerTransfers)
      .where(tenant.owns(ownerTransfers, eq(ownerTransfers.id, subjectId)));
    if (!offer || offer.acceptedAt === null) return null;
    const owner = await personOfMembership(context, offer.toMembershipId);
    const url = `${services.origin}/admin/${context.organisation.slug}/staff`;
    return {
      mail: {
        kind: "owner-transferred",
        brand: brandOf(context),
        newOwnerName: owner?.name ?? "",
        at: offer.acceptedAt,
        url,
      },
      to: { email: recipient },
    };
  },

  async "trial-ending"(context, { recipient }) {
    const { organisation, services, now } = context;
    if (stateOf(organisation, now) !== "trial") return null;
    const url = `${services.origin}/admin/${organisation.slug}`;
    return {
      mail: { kind: "trial-ending", brand: brandOf(context), endsAt: organisation.trialEndsAt, url },
      to: { email: recipient },
    };
  },

  async "account-export-ready"(context, { subjectId, recipient }) {
    if (accessOf(stateOf(context.organisation, context.now), "export_account") === "closed") return null;
    const [done] = await accountExports(context.tenant, subjectId);
    if (!done || done.finishedAt === null || done.expiresAt === null || done.expiresAt <= context.now)
      return null;
    const { expiresAt, size } = done;
    const url = accountUrl(context);
    return {
      mail: { kind: "account-export-ready", brand: brandOf(context), url, expiresAt, bytes: size ?? 0 },
      to: { email: recipient },
    };
  },

  "account-deactivated": (context, mail) => ofDeactivation("account-deactivated", context, mail),
  "account-purge-soon": (context, mail) => ofDeactivation("account-purge-soon", context, mail),

  async "account-deactivation-revoked"(context, { recipient }) {
    if (context.organisation.deactivatedAt !== null) return null;
    return {
      mail: { kind: "account-deactivation-revoked", brand: brandOf(context), url: accountUrl(context) },
      to: { email: recipient },
    };
  },
};

/** Told only while the deactivation it is about still runs. */
async function ofDeactivation<K extends "account-deactivated" | "account-purge-soon">(
  kind: K,
  context: ActionContext,
  { cause, recipient }: { cause: string; recipient: string },
) {
  const { organisation, now } = context;
  const { deactivatedAt } = organisation;
  if (deactivatedAt === null || deactivatedAt !== deactivationOf(cause) || now >= purgeAt(deactivatedAt))
    return null;
  const facts = { deactivatedAt, purgeAt: purgeAt(deactivatedAt), url: accountUrl(context) };
  return { mail: { kind, brand: brandOf(context), ...facts }, to: { email: recipient } };
}

const accountUrl = ({ services, organisation }: Pick<ActionContext, "services" | "organisation">): string =>
  `${services.origin}/admin/${organisation.slug}/account`;

async function personOfMembership({ tenant }: ActionContext, membershipId: string) {
  const [found] = await tenant.db
    .select({ name: people.name, staffRole: memberships.staffRole })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(tenant.owns(memberships, eq(memberships.id, membershipId)));
  return found;
}
