import { eq, sql } from "drizzle-orm";

import { awaitsPartner } from "#domain/invitations/prequalification";
import { sirenText } from "#domain/identifiers/siren";
import type { ActionContext } from "#actions/action";
import { partnerUrl } from "#actions/invitations/addresses";
import type { OrganisationMails } from "#actions/mails";
import { brandOf, replyTo } from "#actions/organisations/mails";
import { tokenOf } from "#actions/tokens";
import { aboutInvitations } from "#db/invitations/mail-queries";
import { invitationReminders, invitations } from "#db/invitations/schema";

type About = Awaited<ReturnType<typeof aboutInvitations>>[number];

/** Still owed when it is sent: not ended, not put aside, and the partner's turn. */
const isOwed = ({ ending, archived, state }: About): boolean =>
  ending === null && !archived && awaitsPartner(state);

/** What asks a partner: the invitation, and its reminders in one mail per recipient. */
export const invitingMails: Pick<OrganisationMails, "partner-invitation" | "partner-reminder"> = {
  async "partner-invitation"(context, { subjectId, recipient }) {
    const [about] = await aboutInvitations(context.tenant, eq(invitations.id, subjectId));
    if (!about || !isOwed(about) || about.expiresAt <= context.now) return null;
    const link = await linkOf(context, about);
    const issuerName = [about.issuerName, about.entityName, context.organisation.name]
      .filter(Boolean)
      .join(", ");
    const { partnerName, formTitle, cause, message, expiresAt } = about;
    const facts = {
      partnerName,
      formTitle,
      cause,
      message,
      expiresAt,
      issuerName,
      localId: sirenText(about.localId),
    };
    return {
      mail: {
        kind: "partner-invitation",
        brand: brandOf(context),
        ...facts,
        url: link,
        notMeUrl: `${link}&answer=not_me`,
      },
      to: { email: recipient, ...(about.contactName !== "" && { name: about.contactName }) },
      ...replyTo(context),
    };
  },

  async "partner-reminder"(context, { id, recipient }) {
    const { tenant } = context;
    const claimed = tenant.db
      .select({ id: invitationReminders.invitationId })
      .from(invitationReminders)
      .where(tenant.owns(invitationReminders, eq(invitationReminders.mailId, id)));
    const all = await aboutInvitations(tenant, sql`${invitations.id} in (${claimed})`);
    const owed = all.filter(isOwed);
    const [first] = owed;
    if (!first) return null;
    const requests = await Promise.all(
      owed.map(async (about) => ({
        partnerName: about.partnerName,
        formTitle: about.formTitle,
        progress: about.progress,
        url: await linkOf(context, about),
      })),
    );
    const open = owed.find(({ acceptedAt }) => acceptedAt === null);
    const notMeUrl = open ? `${await linkOf(context, open)}&answer=not_me` : null;
    return {
      mail: { kind: "partner-reminder", brand: brandOf(context), requests, notMeUrl },
      to: { email: recipient },
      ...replyTo(context),
    };
  },
};

/** Whoever accepted goes straight to their answers; the others open the invitation first. */
async function linkOf(
  context: ActionContext,
  { id, acceptedAt, prequalificationId }: About,
): Promise<string> {
  if (acceptedAt !== null) return partnerUrl(context, prequalificationId);
  const { services } = context;
  return `${services.origin}/partner-invitation?token=${await tokenOf(services.secret, "partner-invitation", id)}`;
}
