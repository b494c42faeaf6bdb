import { z } from "zod";

import { shortText } from "#domain/input";
import { planDeactivation, purgeAt } from "#domain/plans/deactivation";
import { stateOf } from "#domain/plans/entitlement";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { afterClosure, purgeMails } from "#actions/organisations/closure-mails";
import { deactivate } from "#db/organisations/closure";
import { accountManagers } from "#db/organisations/staff";
import { many } from "#db/statement";

/**
 * Begins the end of an expired account: everything is kept 14 × 24 hours, during which this is revoked, then destroyed.
 * Whoever asks types the name of the organisation, so that nobody does it by a slip of the hand.
 */
export const deactivateAccount = action({
  name: "organisations.deactivate-account",
  requires: "account.manage",
  access: "billing",
  input: z.strictObject({ confirmation: shortText(120) }),
  refuses: ["organisation_not_expired"],
  reads: (scope) => ({ managers: many(accountManagers(scope)) }),
  run({ tenant, organisation, now }, { confirmation }, { managers }) {
    const plan = planDeactivation(stateOf(organisation, now), now);
    if ("refusal" in plan) throw new Refusal("organisation_not_expired");
    if (confirmation.trim() !== organisation.name.trim())
      throw new Refusal("invalid_request", {
        errors: [{ pointer: "/confirmation", code: "not_confirmed" }],
      });
    return {
      result: { deactivatedAt: now, purgeAt: purgeAt(now) },
      change: {
        steps: deactivate(tenant, now),
        messages: afterClosure(now),
        audit: { subject: organisation.id },
        mails: purgeMails(organisation.id, now, 14, managers),
      },
    };
  },
});
