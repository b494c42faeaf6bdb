import { eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";

import { id } from "#domain/input";
import { action } from "#actions/action";
import { mustHaveChanged, type Guard } from "#db/guards";
import { forgetRecipients } from "#db/integrations/mails";
import { mails } from "#db/integrations/schema";
import { memberById } from "#db/members/queries";
import { memberLinks, members, memberSeasons } from "#db/members/schema";
import { memberships } from "#db/organisations/schema";
import { one } from "#db/statement";
import type { Tenant, Write } from "#db/tenant";

/** After a database restore: the ledger says that this member had been erased. */
export const eraseMemberAgain = action({
  name: "members.erase-again",
  requires: "system.run",
  access: "settle",
  retriedOn: "stale_version",
  input: z.strictObject({ memberId: id("mem") }),
  reads: (scope, { memberId }) => ({ member: one(memberById(scope, memberId)) }),
  run({ tenant }, { memberId }, { member }) {
    if (!member) return { result: false };
    return { result: true, change: { steps: eraseSteps(tenant, member), audit: { subject: memberId } } };
  },
});

/** Erases a member as they were read: what they gave, what they paid, their links, their mails and their place. */
export function eraseSteps(
  tenant: Tenant,
  {
    id: memberId,
    version,
    membershipId,
  }: Pick<typeof members.$inferSelect, "id" | "version" | "membershipId">,
): (Write | Guard)[] {
  const links = sql`select ${memberLinks.id} from ${memberLinks} where ${tenant.owns(memberLinks, eq(memberLinks.memberId, memberId))}`;
  return [
    forgetRecipients(tenant, sql`(${mails.subjectId} = ${memberId} or ${mails.subjectId} in (${links}))`),
    tenant.remove(memberLinks, eq(memberLinks.memberId, memberId)),
    tenant.remove(memberSeasons, eq(memberSeasons.memberId, memberId)),
    tenant.remove(members, eq(members.id, memberId), eq(members.version, version)),
    mustHaveChanged("stale_version"),
    // Somebody of the team keeps their seat.
    ...(membershipId === null
      ? []
      : [tenant.remove(memberships, eq(memberships.id, membershipId), isNull(memberships.staffRole))]),
  ];
}
