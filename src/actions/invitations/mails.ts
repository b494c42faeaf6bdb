import { and, count, eq, gte, lte, sql } from "drizzle-orm";

import { awaitsPartner } from "#domain/invitations/prequalification";
import { sirenText } from "#domain/invitations/partner";
import { addDays } from "#domain/programmes/civil-time";
import type { ActionContext } from "#actions/action";
import type { OrganisationMails } from "#actions/mails";
import { brandOf, replyTo } from "#actions/organisations/mails";
import { tokenOf } from "#actions/tokens";
import { aboutInvitations, aboutPrequalification } from "#db/invitations/mail-queries";
import { invitationReminders, invitations } from "#db/invitations/schema";

type Kinds =
  | "partner-invitation"
  | "partner-reminder"
  | "prequalification-submitted"
  | "prequalification-decided"
  | "prequalification-expiring"
  | "prequalification-expired"
  | "invitations-ended"
  | "invitation-declined";

type About = Awaited<ReturnType<typeof aboutInvitations>>[number];

/** Still owed when it is sent: not ended, not put aside, and the partner's turn. */
const isOwed = ({ ending, archived, state }: About): boolean =>
  ending === null && !archived && awaitsPartner(state);

export const invitationsMails: Pick<OrganisationMails, Kinds> = {
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

  async "prequalification-submitted"(context, { subjectId, recipient }) {
    const about = await aboutPrequalification(context.tenant, subjectId);
    if (about?.state !== "submitted") return null;
    const { partnerName, formTitle } = about;
    return {
      mail: {
        kind: "prequalification-submitted",
        brand: brandOf(context),
        partnerName,
        formTitle,
        url: `${staffUrl(context)}/prequalifications/${subjectId}`,
      },
      to: { email: recipient },
    };
  },

  async "prequalification-decided"(context, { subjectId, recipient }) {
    const about = await aboutPrequalification(context.tenant, subjectId);
    const decision = about?.state;
    if (decision !== "completed" && decision !== "correction_requested" && decision !== "refused")
      return null;
    const { partnerName, formTitle, reason, validUntil } = about ?? {
      partnerName: "",
      formTitle: "",
      reason: "",
      validUntil: null,
    };
    return {
      mail: {
        kind: "prequalification-decided",
        brand: brandOf(context),
        partnerName,
        formTitle,
        decision,
        message: reason ?? "",
        validUntil: decision === "completed" ? validUntil : null,
        url: partnerUrl(context, subjectId),
      },
      to: { email: recipient },
      ...replyTo(context),
    };
  },

  async "prequalification-expiring"(context, { subjectId, recipient }) {
    const about = await aboutPrequalification(context.tenant, subjectId);
    if (about?.state !== "completed" || about.validUntil === null || about.validUntil <= context.now)
      return null;
    const { partnerName, formTitle, validUntil } = about;
    return {
      mail: {
        kind: "prequalification-expiring",
        brand: brandOf(context),
        partnerName,
        formTitle,
        validUntil,
        url: partnerUrl(context, subjectId),
      },
      to: { email: recipient },
      ...replyTo(context),
    };
  },

  async "prequalification-expired"(context, { subjectId, recipient }) {
    const about = await aboutPrequalification(context.tenant, subjectId);
    if (about?.state !== "expired") return null;
    const { partnerName, formTitle } = about;
    return {
      mail: {
        kind: "prequalification-expired",
        brand: brandOf(context),
        partnerName,
        formTitle,
        url: partnerUrl(context, subjectId),
      },
      to: { email: recipient },
      ...replyTo(context),
    };
  },

  async "invitations-ended"(context, { subjectId, recipient, queuedAt }) {
    const { tenant } = context;
    const ended = and(
      eq(invitations.issuedBy, subjectId),
      eq(invitations.ending, "expired"),
      gte(invitations.endedAt, addDays(queuedAt, -1)),
      lte(invitations.endedAt, context.now),
    );
    const [found] = await tenant.db
      .select({ ended: count() })
      .from(invitations)
      .where(tenant.owns(invitations, ended ?? sql`false`));
    if (!found || found.ended === 0) return null;
    return {
      mail: {
        kind: "invitations-ended",
        brand: brandOf(context),
        invitations: found.ended,
        url: `${staffUrl(context)}/invitations`,
      },
      to: { email: recipient },
    };
  },

  async "invitation-declined"(context, { subjectId, recipient }) {
    const [about] = await aboutInvitations(context.tenant, eq(invitations.id, subjectId));
    if (about?.ending !== "declined" && about?.ending !== "not_me") return null;
    const { partnerName, email, ending: answer, endReason } = about;
    return {
      mail: {
        kind: "invitation-declined",
        brand: brandOf(context),
        partnerName,
        email,
        answer,
        said: endReason ?? "",
        url: `${staffUrl(context)}/invitations`,
      },
      to: { email: recipient },
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

const partnerUrl = ({ services, organisation }: ActionContext, prequalificationId: string): string =>
  `${services.origin}/${organisation.slug}/requests/${prequalificationId}`;
const staffUrl = ({ services, organisation }: ActionContext): string =>
  `${services.origin}/admin/${organisation.slug}`;
