import { z } from "zod";

import { accessOf, type OrganisationState } from "#domain/access";
import { invitationState, isLinkOpen } from "#domain/invitations/invitation";
import { maskEmail } from "#domain/organisations/staff-invitations";
import type { OrganisationSettings } from "#domain/organisations/settings";
import { stateOf } from "#domain/plans/entitlement";
import { Refusal } from "#domain/refusals";
import { noReads, publicAction } from "#actions/action";
import { sha256 } from "#actions/hash";
import { lookUp, subscriptionsBehind } from "#db/invitations/links";
import { toSubscription } from "#db/plans/facts";
import { many, one, readTogether } from "#db/statement";

/** 43 base64url characters (actions/tokens.ts); anything else is a link that is not ours. */
export const linkToken = z.string().max(200);

/** Who asks and why, for whoever holds the link. Looking consumes nothing: mail scanners look too. */
export const lookAtInvitation = publicAction({
  name: "invitations.look",
  by: "visitor",
  input: z.strictObject({ token: linkToken }),
  refuses: ["partner_link_closed"],
  reads: noReads,
  async run({ db, now, services }, { token }) {
    const hash = await sha256(token);
    const { read } = await readTogether(services.d1, [], {
      found: one(lookUp(db, hash)),
      subscribed: many(subscriptionsBehind(db, hash)),
    });
    const { found } = read;
    const state = found && invitationState(found.invitation, now);
    if (!found || !(isLinkOpen(found.invitation, now) || state === "accepted"))
      throw new Refusal("partner_link_closed");
    const { invitation, settings, trialEndsAt, deactivatedAt, ...said } = found;
    const subscriptions = read.subscribed.map(toSubscription);
    mustStillAsk(settings, stateOf({ trialEndsAt, deactivatedAt, subscriptions }, now));
    return {
      result: {
        ...said,
        accent: settings.theme.accent,
        contactEmail: settings.identity.contactEmail,
        email: maskEmail(invitation.email),
        cause: invitation.cause,
        message: invitation.message,
        expiresAt: invitation.expiresAt,
        accepted: state === "accepted",
        prequalificationId: invitation.prequalificationId,
      },
    };
  },
});

/** An organisation that sleeps, ended or switched the module off asks nothing: the same page as a link of nobody. */
function mustStillAsk({ modules }: Pick<OrganisationSettings, "modules">, state: OrganisationState): void {
  if (accessOf(state, "portal_call") === "closed" || !modules.includes("invitations"))
    throw new Refusal("partner_link_closed");
}
