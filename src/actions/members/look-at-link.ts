import { z } from "zod";

import { linkToken } from "#domain/identity/link-token";
import { maskEmail } from "#domain/organisations/staff-invitations";
import { Refusal } from "#domain/refusals";
import { action, noReads, type ActionContext } from "#actions/action";
import { sha256 } from "#actions/hash";
import { accountOf } from "#db/identity/queries";
import { linkByToken } from "#db/members/queries";

/** What a member's link opens. Looking never uses it: mail scanners look too. */
export const lookAtLink = action({
  name: "members.look-at-link",
  requires: "portal.visit",
  access: "portal_call",
  input: z.strictObject({ token: linkToken }),
  refuses: ["link_invalid"],
  reads: noReads,
  async run(context, { token }) {
    const { member, link, person } = await openLink(context, token);
    return {
      result: {
        organisation: context.organisation.name,
        firstName: member.firstName,
        loginName: member.loginName,
        email: maskEmail(link.email),
        needsPassword: !person?.hasPassword,
        expiresAt: link.expiresAt,
      },
    };
  },
});

/** @throws Refusal link_invalid, one answer for unknown, used, expired, replaced, or of another organisation. */
export async function openLink({ tenant, now }: ActionContext, token: string) {
  const [found] = await linkByToken(tenant, await sha256(token));
  if (!found || found.link.usedAt !== null || found.link.expiresAt <= now || found.member.closedAt !== null)
    throw new Refusal("link_invalid");
  const [person] = await accountOf(tenant.db, found.link.email);
  return { ...found, person };
}
