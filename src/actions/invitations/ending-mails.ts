import { and, count, eq, gte, lte, sql } from "drizzle-orm";

import { addDays } from "#domain/programmes/civil-time";
import { staffUrl } from "#actions/invitations/addresses";
import type { OrganisationMails } from "#actions/mails";
import { brandOf } from "#actions/organisations/mails";
import { aboutInvitations } from "#db/invitations/mail-queries";
import { invitations } from "#db/invitations/schema";

/** What tells whoever asked that a request ends without an answer. */
export const endingMails: Pick<OrganisationMails, "invitations-ended" | "invitation-declined"> = {
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
