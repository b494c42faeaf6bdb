import { eq, sql } from "drizzle-orm";
import { z } from "zod";

import { email, id, shortText } from "#domain/input";
import { invitationState } from "#domain/invitations/invitation";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { issue } from "#actions/invitations/issue";
import { inviteRefusals } from "#actions/invitations/invite-partner";
import { cadenceFrom } from "#actions/invitations/standing";
import { mustHaveChanged } from "#db/guards";
import { partners } from "#db/invitations/partners-schema";
import {
  cadenceOf,
  invitationById,
  openTo,
  prequalificationById,
  registeredAmong,
} from "#db/invitations/queries";
import { invitations } from "#db/invitations/schema";
import { many, one } from "#db/statement";
import type { Scope } from "#db/tenant";

const ofInvitation = (scope: Scope, invitationId: string, column: "partnerId" | "prequalificationId") =>
  sql`(${scope.db
    .select({ id: invitations[column] })
    .from(invitations)
    .where(scope.owns(invitations, eq(invitations.id, invitationId)))})`;

/**
 * Asks the same of another address: a new row, linked to the first, and one answer closes both. With `replaces`, the
 * first address was wrong: its row is over and its link opens nothing any more.
 */
export const inviteAnotherAddress = action({
  name: "invitations.invite-another-address",
  requires: "invitations.send",
  access: "outreach",
  retriedOn: "conflict",
  input: z.strictObject({
    partnerInvitationId: id("inv"),
    email,
    contactName: shortText(120).default(""),
    replaces: z.boolean().default(false),
  }),
  refuses: inviteRefusals,
  reads: (scope, { partnerInvitationId, email: address }) => {
    const partnerIds = ofInvitation(scope, partnerInvitationId, "partnerId");
    return {
      first: one(invitationById(scope, partnerInvitationId)),
      partner: one(
        scope.db
          .select()
          .from(partners)
          .where(scope.owns(partners, eq(partners.id, partnerIds))),
      ),
      prequalification: one(
        prequalificationById(scope, ofInvitation(scope, partnerInvitationId, "prequalificationId")),
      ),
      registered: many(registeredAmong(scope, partnerIds)),
      open: many(openTo(scope, [address])),
      settings: one(cadenceOf(scope)),
    };
  },
  async run(context, input, { first, partner, prequalification, registered, open, settings }) {
    const { tenant, now } = context;
    if (!first || !partner || !prequalification) throw new Refusal("not_found");
    if (open.some((other) => other.prequalificationId === prequalification.id && other.expiresAt > now))
      throw new Refusal("already_invited_partner");
    const request = {
      form: { id: prequalification.formId, revisionId: prequalification.revisionId },
      entityId: first.entityId,
      message: first.message,
      locale: first.locale,
      cadence: cadenceFrom(settings),
    };
    const invitee = {
      ...partner,
      ...input,
      partner,
      prequalification,
      registered: registered.length > 0,
      linkedToId: first.id,
    };
    const { steps, mail, ...invited } = await issue(context, request, invitee);
    const over = input.replaces && invitationState(first, now) !== "accepted";
    const supersede = [
      tenant.update(
        invitations,
        { endedAt: now, ending: "superseded" as const, dueAt: null, version: first.version + 1 },
        eq(invitations.id, first.id),
        eq(invitations.version, first.version),
      ),
      mustHaveChanged("conflict"),
    ];
    return {
      result: invited,
      change: {
        steps: [...(over ? supersede : []), ...steps],
        mails: [mail],
        audit: { subject: invited.id, details: { linkedToId: first.id, replaces: input.replaces } },
      },
    };
  },
});
