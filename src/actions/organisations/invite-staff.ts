import { eq } from "drizzle-orm";
import { z } from "zod";

import { email } from "#domain/input";
import {
  invitationLifetime,
  invitationsPerDay,
  invitationState,
  secondsBeforeInviting,
} from "#domain/organisations/staff-invitations";
import { givenRoles, grantRefusal, isPossible } from "#domain/organisations/staff";
import { invalid, Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { senderOf, takeInvitationAttempt } from "#actions/identity/attempts";
import { sha256 } from "#actions/hash";
import { invitationMail } from "#actions/organisations/invitation-mail";
import { seatOf } from "#actions/organisations/staff-seat";
import { tokenOf } from "#actions/tokens";
import { staffInvitations } from "#db/organisations/schema";
import { hasExpired, isOpen, latestInvitations, openInvitationTo } from "#db/organisations/staff-invitations";
import { staffByEmail } from "#db/organisations/staff";
import { many, one } from "#db/statement";

/** Invites somebody to the team, by mail, for 14 days. */
export const inviteStaff = action({
  name: "organisations.invite-staff",
  requires: "staff.manage",
  access: "outreach",
  input: z.strictObject({ email, role: z.enum(givenRoles), accountManagement: z.boolean().default(false) }),
  refuses: ["already_staff", "already_invited", "owner_decides_management", "too_many_requests"],
  reads: (scope, input) => ({
    member: one(staffByEmail(scope, input.email)),
    open: one(openInvitationTo(scope, input.email)),
    latest: many(latestInvitations(scope, invitationsPerDay)),
  }),
  async run(context, input, { member, open, latest }) {
    const { tenant, organisation, actor, services, now, newId } = context;
    const refusal = grantRefusal(seatOf(actor), input);
    if (refusal) throw new Refusal(refusal);
    if (!isPossible(input)) throw invalid({ pointer: "/accountManagement", code: "admins_only" });
    if (member && member.deactivatedAt === null) throw new Refusal("already_staff");
    if (open && invitationState(open, now) === "pending") throw new Refusal("already_invited");
    const seconds = secondsBeforeInviting(
      latest.map(({ createdAt }) => createdAt),
      now,
    );
    if (seconds > 0) throw new Refusal("too_many_requests", { parameters: { seconds } });
    await takeInvitationAttempt({ ...context, db: tenant.db }, senderOf(context), input.email);
    const id = newId("sti");
    const invitation = {
      id,
      ...input,
      invitedBy: actor.kind === "person" ? actor.person.id : "",
      createdAt: now,
      lastSentAt: now,
      sendCount: 1,
      expiresAt: now + invitationLifetime,
      version: 1,
    };
    const tokenHash = await sha256(await tokenOf(services.secret, "staff-invitation", id));
    const { role, accountManagement } = input;
    return {
      result: { ...invitation, acceptedAt: null, cancelledAt: null },
      change: {
        steps: [
          tenant.update(
            staffInvitations,
            { cancelledAt: now },
            eq(staffInvitations.email, input.email),
            isOpen,
            hasExpired(now),
          ),
          tenant.insert(staffInvitations, { ...invitation, tokenHash }),
        ],
        audit: { subject: id, details: { role, accountManagement } },
        mails: [invitationMail(organisation, invitation)],
        conflicts: { "staff_invitations.email": new Refusal("already_invited") },
      },
    };
  },
});
