import { eq } from "drizzle-orm";
import { z } from "zod";

import { id, wholeNumber } from "#domain/input";
import { changedPlace, givenRoles, grantRefusal, isPossible, seatRefusal } from "#domain/organisations/staff";
import { invalid, Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { closeTransferTo } from "#actions/organisations/close-transfer";
import { seatOf } from "#actions/organisations/staff-seat";
import { mustHaveChanged } from "#db/guards";
import { memberships } from "#db/organisations/schema";
import { staffMember } from "#db/organisations/staff";
import { one } from "#db/statement";

/** Changes the role of somebody of the team, or their *account management*. Never the owner's. */
export const changeStaff = action({
  name: "organisations.change-staff",
  requires: "staff.manage",
  access: "write",
  input: z.strictObject({
    membershipId: id("mbr"),
    role: z.enum(givenRoles).optional(),
    accountManagement: z.boolean().optional(),
    version: wholeNumber(1, 1e9),
  }),
  refuses: ["owner_is_fixed", "not_yourself", "owner_decides_management", "stale_version"],
  reads: (scope, { membershipId }) => ({ member: one(staffMember(scope, membershipId)) }),
  run({ tenant, actor, now }, { membershipId, role, accountManagement, version }, { member }) {
    if (!member) throw new Refusal("not_found");
    if (member.version !== version) throw new Refusal("stale_version");
    const place = changedPlace(member, {
      ...(role && { role }),
      ...(accountManagement !== undefined && { accountManagement }),
    });
    const refusal = seatRefusal(seatOf(actor), member) ?? grantRefusal(seatOf(actor), place);
    if (refusal) throw new Refusal(refusal);
    if (!isPossible(place)) throw invalid({ pointer: "/accountManagement", code: "admins_only" });
    const values = {
      staffRole: place.role,
      accountManagement: place.accountManagement,
      updatedAt: now,
      version: version + 1,
    };
    const steps = [
      tenant.update(memberships, values, eq(memberships.id, membershipId), eq(memberships.version, version)),
      mustHaveChanged("stale_version"),
      ...(place.role === "admin" ? [] : [closeTransferTo(tenant, membershipId, now)]),
    ];
    return {
      result: { ...member, ...values },
      change: { steps, audit: { subject: membershipId, details: place } },
    };
  },
});
