import { eq, sql } from "drizzle-orm";
import { z } from "zod";

import { invitationState, placeOnAccepting } from "#domain/organisations/staff-invitations";
import type { Place } from "#domain/organisations/staff";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { sha256 } from "#actions/hash";
import { linkToken } from "#actions/organisations/look-at-staff-invitation";
import { roomForSeat } from "#actions/plans/seat-room";
import { activeSeats } from "#db/plans/queries";
import { mustHaveChanged, type Guard } from "#db/guards";
import { memberships, staffInvitations } from "#db/organisations/schema";
import { invitationByToken, isOpen, ownMembership } from "#db/organisations/staff-invitations";
import { one } from "#db/statement";
import type { Tenant, Write } from "#db/tenant";

type OwnMembership = typeof memberships.$inferSelect;

/** Joins the team one is invited to, signed in with the address that was invited. Whoever invited is told. */
export const acceptStaffInvitation = action({
  name: "organisations.accept-staff-invitation",
  requires: "staff.join",
  access: "write",
  input: z.strictObject({ token: linkToken }),
  refuses: ["invitation_not_valid", "invitation_for_another", "already_staff", "seats_all_taken"],
  reads: (scope) => ({ mine: one(ownMembership(scope)), seats: one(activeSeats(scope)) }),
  async run(context, { token }, { mine, seats }) {
    const { tenant, actor, now, newId } = context;
    if (actor.kind !== "person") throw new Refusal("sign_in_required");
    const [invitation] = await invitationByToken(tenant, await sha256(token));
    if (!invitation || invitationState(invitation, now) !== "pending")
      throw new Refusal("invitation_not_valid");
    if (invitation.email !== actor.person.email) throw new Refusal("invitation_for_another");
    const existing = mine && { ...mine, deactivated: mine.deactivatedAt !== null };
    const place = placeOnAccepting(existing, invitation);
    if (!place) throw new Refusal("already_staff");
    const membershipId = mine?.id ?? newId("mbr");
    return {
      result: { membershipId, role: place.role, accountManagement: place.accountManagement },
      change: {
        steps: [
          ...roomForSeat(context, seats?.seats ?? 0),
          tenant.update(
            staffInvitations,
            { acceptedAt: now, version: sql`version + 1` },
            eq(staffInvitations.id, invitation.id),
            eq(staffInvitations.version, invitation.version),
            isOpen,
          ),
          mustHaveChanged("invitation_not_valid"),
          ...seatSteps(tenant, mine, membershipId, actor.person.id, place, now),
        ],
        audit: { subject: membershipId, details: { invitationId: invitation.id, role: place.role } },
        mails: [
          {
            kind: "staff-invitation-accepted",
            cause: `staff-invitation-accepted:${invitation.id}`,
            subjectId: membershipId,
            recipient: invitation.inviterEmail,
            personId: invitation.invitedBy,
            locale: invitation.inviterLocale,
          },
        ],
      },
    };
  },
});

/** A new seat, or the one of a person whom the organisation knew already. */
function seatSteps(
  tenant: Tenant,
  mine: OwnMembership | undefined,
  id: string,
  personId: string,
  { role, accountManagement }: Place,
  now: number,
): (Write | Guard)[] {
  const seat = { staffRole: role, accountManagement, updatedAt: now };
  if (!mine) return [tenant.insert(memberships, { id, personId, createdAt: now, ...seat })];
  const values = { ...seat, deactivatedAt: null, version: mine.version + 1 };
  return [
    tenant.update(memberships, values, eq(memberships.id, id), eq(memberships.version, mine.version)),
    mustHaveChanged("conflict"),
  ];
}
