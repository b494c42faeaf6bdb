import { z } from "zod";

import { id } from "#domain/input";
import { isTransferOpen, transferLifetime } from "#domain/organisations/owner-transfer";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { seatOf } from "#actions/organisations/staff-seat";
import { isOver, isUnanswered, unansweredTransfer } from "#db/organisations/owner-transfers";
import { ownerTransfers } from "#db/organisations/schema";
import { staffMember } from "#db/organisations/staff";
import { one } from "#db/statement";

/** The owner offers their place to an active admin, who has 14 days to accept. Nothing changes before. */
export const offerTransfer = action({
  name: "organisations.offer-transfer",
  requires: "owner.transfer",
  access: "write",
  input: z.strictObject({ membershipId: id("mbr") }),
  refuses: ["transfer_needs_admin", "transfer_already_offered"],
  reads: (scope, { membershipId }) => ({
    target: one(staffMember(scope, membershipId)),
    waiting: one(unansweredTransfer(scope)),
  }),
  run({ tenant, actor, now, newId }, { membershipId }, { target, waiting }) {
    const from = seatOf(actor);
    if (!target) throw new Refusal("not_found");
    if (target.staffRole !== "admin" || target.deactivatedAt !== null)
      throw new Refusal("transfer_needs_admin");
    if (waiting && isTransferOpen(waiting, now)) throw new Refusal("transfer_already_offered");
    const transferId = newId("otr");
    const offer = {
      id: transferId,
      fromMembershipId: from.id,
      toMembershipId: membershipId,
      offeredAt: now,
      expiresAt: now + transferLifetime,
    };
    return {
      result: {
        ...offer,
        fromName: actor.kind === "person" ? actor.person.name : "",
        toName: target.name,
      },
      change: {
        steps: [
          tenant.update(ownerTransfers, { cancelledAt: now }, isUnanswered, isOver(now)),
          tenant.insert(ownerTransfers, offer),
        ],
        audit: { subject: transferId, details: { toMembershipId: membershipId } },
        mails: [
          {
            kind: "owner-transfer-offered",
            cause: `owner-transfer-offered:${transferId}`,
            subjectId: transferId,
            recipient: target.email,
            personId: target.personId,
            locale: target.locale,
          },
        ],
        conflicts: { "owner_transfers.organisation_id": new Refusal("transfer_already_offered") },
      },
    };
  },
});
