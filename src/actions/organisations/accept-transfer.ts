import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { z } from "zod";

import { isTransferOpen, transferAttempts } from "#domain/organisations/owner-transfer";
import { invalid, Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { mustHaveChanged, type Guard } from "#db/guards";
import { countAttempt, isUnanswered, unansweredTransfer } from "#db/organisations/owner-transfers";
import { memberships, ownerTransfers } from "#db/organisations/schema";
import { one } from "#db/statement";
import type { Tenant, Write } from "#db/tenant";

/** The admin who was offered the place takes it, with their password. The old owner becomes an admin. */
export const acceptTransfer = action({
  name: "organisations.accept-transfer",
  requires: "owner.accept",
  access: "write",
  input: z.strictObject({ password: z.string().min(1).max(256) }),
  refuses: ["transfer_not_valid", "transfer_needs_admin"],
  reads: (scope) => ({ waiting: one(unansweredTransfer(scope)) }),
  async run({ tenant, actor, services, now }, { password }, { waiting }) {
    if (actor.kind !== "person") throw new Refusal("not_allowed");
    const { person, membership } = actor;
    if (!waiting || !isTransferOpen(waiting, now) || waiting.toMembershipId !== membership?.id)
      throw new Refusal("transfer_not_valid");
    const [counted] = await countAttempt(tenant, waiting.id, now, transferAttempts);
    if (!counted) throw new Refusal("transfer_not_valid");
    const identities = await services.identities();
    if (!(await identities.checkPassword(person.id, password)))
      throw invalid({ pointer: "/password", code: "wrong_password" });
    const told = [
      { id: person.id, email: person.email, locale: person.locale },
      { id: waiting.fromPersonId, email: waiting.fromEmail, locale: waiting.fromLocale },
    ];
    return {
      result: { membershipId: membership.id, role: "owner" as const },
      change: {
        steps: transferSteps(tenant, waiting, now),
        audit: {
          subject: waiting.id,
          details: { from: waiting.fromMembershipId, to: waiting.toMembershipId },
        },
        mails: told.map(({ id, email, locale }) => ({
          kind: "owner-transferred",
          cause: `owner-transferred:${waiting.id}:${id}`,
          subjectId: waiting.id,
          recipient: email,
          personId: id,
          locale,
        })),
      },
    };
  },
});

type Transfer = { id: string; fromMembershipId: string; toMembershipId: string };

/** The old owner steps down before the new one steps up: the index of owners never sees two. */
function transferSteps(
  tenant: Tenant,
  { id, fromMembershipId, toMembershipId }: Transfer,
  now: number,
): (Write | Guard)[] {
  const touched = { updatedAt: now, version: sql`version + 1` };
  const open = and(isUnanswered, gt(ownerTransfers.expiresAt, now)) ?? isUnanswered;
  return [
    tenant.update(ownerTransfers, { acceptedAt: now }, eq(ownerTransfers.id, id), open),
    mustHaveChanged("transfer_not_valid"),
    tenant.update(
      memberships,
      { staffRole: "admin", accountManagement: false, ...touched },
      eq(memberships.id, fromMembershipId),
      eq(memberships.staffRole, "owner"),
    ),
    mustHaveChanged("transfer_not_valid"),
    tenant.update(
      memberships,
      { staffRole: "owner", accountManagement: true, ...touched },
      eq(memberships.id, toMembershipId),
      eq(memberships.staffRole, "admin"),
      isNull(memberships.deactivatedAt),
    ),
    mustHaveChanged("transfer_needs_admin"),
  ];
}
