import { eq } from "drizzle-orm";

import { dueReminder, isReminded } from "#domain/members/seasons";
import type { ActionContext } from "#actions/action";
import type { OrganisationMails } from "#actions/mails";
import { standingOfMember } from "#actions/members/member-facts";
import { brandOf, replyTo } from "#actions/organisations/mails";
import { tokenOf } from "#actions/tokens";
import { memberById, runningSeason, standingOf } from "#db/members/queries";
import { memberLinks } from "#db/members/schema";

type Kinds = "member-link" | "member-decided" | "dues-reminder";

export const membersMails: Pick<OrganisationMails, Kinds> = {
  async "member-link"(context, { subjectId, recipient }) {
    const { tenant, services, organisation, now } = context;
    const [link] = await tenant.db
      .select()
      .from(memberLinks)
      .where(tenant.owns(memberLinks, eq(memberLinks.id, subjectId)));
    if (!link || link.usedAt !== null || link.expiresAt <= now) return null;
    const [member] = await memberById(tenant, link.memberId);
    if (!member || member.closedAt !== null) return null;
    const token = await tokenOf(services.secret, "member-link", subjectId);
    return {
      mail: {
        kind: "member-link",
        brand: brandOf(context),
        firstName: member.firstName,
        loginName: member.loginName,
        url: `${services.origin}/${organisation.slug}/membership/open?token=${token}`,
        expiresAt: link.expiresAt,
      },
      to: { email: recipient },
      ...replyTo(context),
    };
  },

  async "member-decided"(context, { subjectId, recipient }) {
    const found = await facts(context, subjectId);
    if (!found?.standing) return null;
    const { member, standing, season } = found;
    const decision =
      standing.approvedAt !== null ? "approved" : standing.refusedAt !== null ? "refused" : undefined;
    if (!decision || !season) return null;
    return {
      mail: {
        kind: "member-decided",
        brand: brandOf(context),
        firstName: member.firstName,
        decision,
        season: season.name,
        reason: standing.refusalReason ?? "",
        url: portalUrl(context),
      },
      to: { email: recipient },
      ...replyTo(context),
    };
  },

  async "dues-reminder"(context, { subjectId, recipient }) {
    const found = await facts(context, subjectId);
    if (!found?.season) return null;
    const { member, season, standing } = found;
    const { dues, state } = standingOfMember(member, standing, season, context.now);
    if (!dues || state !== "active" || !isReminded(dues.state)) return null;
    if (dueReminder(season.dueAt, context.now) === undefined) return null;
    return {
      mail: {
        kind: "dues-reminder",
        brand: brandOf(context),
        firstName: member.firstName,
        season: season.name,
        amountCents: dues.amountCents,
        dueAt: season.dueAt,
        late: dues.state !== "to_come",
        url: portalUrl(context),
      },
      to: { email: recipient },
      ...replyTo(context),
    };
  },
};

const portalUrl = ({ services, organisation }: ActionContext): string =>
  `${services.origin}/${organisation.slug}/membership`;

async function facts({ tenant, now }: ActionContext, memberId: string) {
  const [member] = await memberById(tenant, memberId);
  if (!member || member.closedAt !== null) return undefined;
  const [season] = await runningSeason(tenant, now);
  const [standing] = await standingOf(tenant, memberId, now);
  return { member, season, standing };
}
