import { z } from "zod";

import { invitationState, maskEmail } from "#domain/organisations/staff-invitations";
import { Refusal } from "#domain/refusals";
import { noReads, publicAction } from "#actions/action";
import { sha256 } from "#actions/hash";
import { lookUpInvitation } from "#db/organisations/staff-invitations";

/** 43 base64url characters (actions/tokens.ts); anything else is a link that is not ours. */
export const linkToken = z.string().max(200);

/** What an invitation offers, to whoever holds its link. Looking never consumes it: mail scanners look too. */
export const lookAtStaffInvitation = publicAction({
  name: "organisations.look-at-staff-invitation",
  by: "visitor",
  input: z.strictObject({ token: linkToken }),
  refuses: ["invitation_not_valid"],
  reads: noReads,
  async run({ db, now }, { token }) {
    const [found] = await lookUpInvitation(db, await sha256(token));
    if (!found || invitationState(found, now) !== "pending") throw new Refusal("invitation_not_valid");
    return {
      result: {
        organisation: { id: found.organisationId, slug: found.slug, name: found.organisationName },
        accent: found.settings.theme.accent,
        role: found.role,
        accountManagement: found.accountManagement,
        email: maskEmail(found.email),
        expiresAt: found.expiresAt,
      },
    };
  },
});
