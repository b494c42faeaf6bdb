import { z } from "zod";

import { running } from "#domain/plans/entitlement";
import { isRenewing, renewsAt } from "#domain/plans/subscription";
import { accountReads } from "#db/plans/queries";
import { action } from "#actions/action";
import { factsOf, platform } from "#actions/plans/account";
import { quoteAt, quoteFrom } from "#actions/plans/pricing";
import { tell, tellingRefusals } from "#actions/plans/telling";

/** The exact next invoice of each subscription that renews, as the payment provider works it out. */
export const previewRenewals = action({
  name: "plans.preview-renewals",
  requires: "account.manage",
  access: "billing",
  input: z.strictObject({}),
  refuses: tellingRefusals,
  reads: accountReads,
  async run(context, _input, account) {
    const { now } = context;
    const renewing = running(factsOf(context, account), now).filter(
      (one) => isRenewing(one, now) && !one.id.startsWith("psu_"),
    );
    const data = await Promise.all(
      renewing.map(async (one) => {
        const at = renewsAt(one, now);
        if (one.planned !== null)
          return { subscriptionId: one.id, at, quote: quoteAt(one, at, account.customer?.creditCents) };
        const preview = await tell(context, (payments) => payments.previewRenewal(platform, one.id));
        return { subscriptionId: one.id, at, quote: preview && quoteFrom(preview) };
      }),
    );
    return { result: { data } };
  },
});
