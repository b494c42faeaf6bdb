import { eq } from "drizzle-orm";
import { z } from "zod";

import { id } from "#domain/input";
import { seatRefusal } from "#domain/organisations/staff";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { closeTransferTo } from "#actions/organisations/close-transfer";
import { roomForSeat } from "#actions/plans/seat-room";
import { activeSeats } from "#db/plans/queries";
import { seatOf } from "#actions/organisations/staff-seat";
import { mustHaveChanged } from "#db/guards";
import { memberships } from "#db/organisations/schema";
import { staffMember } from "#db/organisations/staff";
import { one } from "#db/statement";

type Name = "organisations.deactivate-seat" | "organisations.reactivate-seat";

/**
 * Closes or opens a seat. The sessions of the person stay: the membership proves nothing from the next request on.
 * A seat already so stays so, and nothing is written.
 */
export const seatSwitch = <const N extends Name>(name: N, active: boolean) =>
  action({
    name,
    requires: "staff.manage",
    access: "write",
    input: z.strictObject({ membershipId: id("mbr") }),
    refuses: [
      "owner_is_fixed",
      "not_yourself",
      "owner_decides_management",
      ...(active ? (["seats_all_taken"] as const) : []),
    ],
    reads: (scope, { membershipId }) => ({
      member: one(staffMember(scope, membershipId)),
      seats: one(activeSeats(scope)),
    }),
    run(context, { membershipId }, { member, seats }) {
      const { tenant, actor, now } = context;
      if (!member) throw new Refusal("not_found");
      const refusal = seatRefusal(seatOf(actor), member);
      if (refusal) throw new Refusal(refusal);
      if ((member.deactivatedAt === null) === active) return { result: member };
      const values = {
        deactivatedAt: active ? null : now,
        updatedAt: now,
        version: member.version + 1,
      };
      const steps = [
        ...(active ? roomForSeat(context, seats?.seats ?? 0) : []),
        tenant.update(
          memberships,
          values,
          eq(memberships.id, membershipId),
          eq(memberships.version, member.version),
        ),
        mustHaveChanged("conflict"),
        ...(active ? [] : [closeTransferTo(tenant, membershipId, now)]),
      ];
      return { result: { ...member, ...values }, change: { steps, audit: { subject: membershipId } } };
    },
  });
