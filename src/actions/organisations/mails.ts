import { and, eq, isNull } from "drizzle-orm";

import { stateOf } from "#domain/plans/entitlement";
import type { ActionContext } from "#actions/action";
import type { OrganisationMails } from "#actions/mails";
import { tokenOf } from "#actions/tokens";
import { people } from "#db/identity/schema";
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
  | "trial-ending";

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
};

async function personOfMembership({ tenant }: ActionContext, membershipId: string) {
  const [found] = await tenant.db
    .select({ name: people.name, staffRole: memberships.staffRole })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(tenant.owns(memberships, eq(memberships.id, membershipId)));
  return found;
}
