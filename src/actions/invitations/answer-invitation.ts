import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";

import { email, id, shortText } from "#domain/input";
import { isLinkOpen } from "#domain/invitations/invitation";
import { Refusal } from "#domain/refusals";
import { action, noReads, type ActionContext } from "#actions/action";
import { sha256 } from "#actions/hash";
import type { InvitationRow } from "#actions/invitations/standing";
import { mustHaveChanged } from "#db/guards";
import { people } from "#db/identity/schema";
import { byToken } from "#db/invitations/links";
import { partnerRespondents } from "#db/invitations/partners-schema";
import { invitationById } from "#db/invitations/queries";
import { invitations } from "#db/invitations/schema";
import { linkToken } from "#actions/invitations/look-at-invitation";

async function openByToken(context: ActionContext, token: string): Promise<InvitationRow> {
  const [row] = await byToken(context.tenant, await sha256(token));
  if (!row || !isLinkOpen(row, context.now)) throw new Refusal("partner_link_closed");
  return row;
}

/** The page of the invitation was shown to somebody. */
export const openInvitation = action({
  name: "invitations.open",
  requires: "portal.visit",
  access: "portal_call",
  input: z.strictObject({ token: linkToken }),
  refuses: ["partner_link_closed"],
  reads: noReads,
  async run(context, { token }) {
    const row = await openByToken(context, token);
    if (row.openedAt !== null) return { result: { opened: true } };
    return {
      result: { opened: true },
      change: {
        steps: [
          context.tenant.update(
            invitations,
            { openedAt: context.now },
            eq(invitations.id, row.id),
            isNull(invitations.openedAt),
          ),
        ],
        audit: "none",
      },
    };
  },
});

/** Says no: not interested, or not the right person. The issuer is told, and may be given another address. */
export const declineInvitation = action({
  name: "invitations.decline",
  requires: "portal.visit",
  access: "portal_call",
  input: z.strictObject({
    token: linkToken,
    answer: z.enum(["declined", "not_me"]),
    reason: shortText(300).default(""),
    rightContact: email.optional(),
  }),
  refuses: ["partner_link_closed"],
  reads: noReads,
  async run(context, { token, answer, reason, rightContact }) {
    const { tenant, now } = context;
    const row = await openByToken(context, token);
    const [issuer] = await tenant.db
      .select({ id: people.id, email: people.email, locale: people.locale })
      .from(people)
      .where(eq(people.id, row.issuedBy));
    const said = [reason, rightContact].filter(Boolean).join(" · ");
    const over = { endedAt: now, ending: answer, endReason: said, dueAt: null, version: row.version + 1 };
    const mail = issuer && {
      kind: "invitation-declined",
      cause: `invitation-declined:${row.id}:${now}`,
      subjectId: row.id,
      recipient: issuer.email,
      personId: issuer.id,
      locale: issuer.locale,
    };
    return {
      result: { answer },
      change: {
        steps: [
          tenant.update(invitations, over, eq(invitations.id, row.id), eq(invitations.version, row.version)),
          mustHaveChanged("partner_link_closed"),
        ],
        audit: { subject: row.id, details: { answer } },
        ...(mail && { mails: [mail] }),
      },
    };
  },
});

/** Takes the request up, signed in with the address that was invited: a forwarded mail registers nobody else. */
export const acceptInvitation = action({
  name: "invitations.accept",
  requires: "invitations.answer",
  access: "portal_call",
  input: z.strictObject({ token: linkToken.optional(), partnerInvitationId: id("inv").optional() }),
  refuses: ["partner_link_closed", "invitation_addressed_to_another"],
  reads: noReads,
  async run(context, input) {
    const { tenant, actor, now } = context;
    if (actor.kind !== "person") throw new Refusal("sign_in_required");
    const { person } = actor;
    const { token, partnerInvitationId } = input;
    const [row] =
      token === undefined
        ? await invitationById(tenant, partnerInvitationId ?? "")
        : await byToken(tenant, await sha256(token));
    // Without the link, another's invitation is not even said to exist.
    const hidden = token === undefined && row?.email !== person.email;
    if (!row || hidden) throw new Refusal("partner_link_closed");
    if (row.email !== person.email) throw new Refusal("invitation_addressed_to_another");
    const result = { prequalificationId: row.prequalificationId };
    if (row.acceptedBy === person.id) return { result };
    if (!isLinkOpen(row, now)) throw new Refusal("partner_link_closed");
    const open = and(
      eq(invitations.id, row.id),
      eq(invitations.version, row.version),
      isNull(invitations.acceptedAt),
    );
    const accepted = {
      acceptedAt: now,
      acceptedBy: person.id,
      openedAt: row.openedAt ?? now,
      version: row.version + 1,
    };
    return {
      result,
      change: {
        steps: [
          tenant.update(invitations, accepted, open ?? sql`false`),
          mustHaveChanged("partner_link_closed"),
          tenant.insertIfAbsent(partnerRespondents, {
            partnerId: row.partnerId,
            personId: person.id,
            joinedAt: now,
          }),
        ],
        audit: { subject: row.id, details: { partnerId: row.partnerId } },
      },
    };
  },
});
