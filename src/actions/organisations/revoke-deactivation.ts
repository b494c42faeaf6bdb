import { z } from "zod";

import { planDeactivationRevocation } from "#domain/plans/deactivation";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { afterClosure } from "#actions/organisations/closure-mails";
import { revoke } from "#db/organisations/closure";
import { accountManagers } from "#db/organisations/staff";
import { many } from "#db/statement";

/** Takes a deactivation back, until its last millisecond: the account is expired again, with all that it had. */
export const revokeDeactivation = action({
  name: "organisations.revoke-deactivation",
  requires: "account.manage",
  access: "revoke_deactivation",
  input: z.strictObject({}),
  refuses: ["deactivation_not_revocable"],
  reads: (scope) => ({ managers: many(accountManagers(scope)) }),
  run({ tenant, organisation, now }, _input, { managers }) {
    const { id, deactivatedAt } = organisation;
    const plan = planDeactivationRevocation(deactivatedAt, now);
    if ("refusal" in plan || deactivatedAt === null) throw new Refusal("deactivation_not_revocable");
    return {
      result: null,
      change: {
        steps: revoke(tenant, deactivatedAt, now),
        messages: afterClosure(now),
        audit: { subject: id },
        mails: managers.map(({ personId, email, locale }) => ({
          kind: "account-deactivation-revoked",
          cause: `account-deactivation-revoked:${id}:${deactivatedAt}:${personId}`,
          subjectId: id,
          recipient: email,
          personId,
          locale,
        })),
      },
    };
  },
});
