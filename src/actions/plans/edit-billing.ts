import { sql } from "drizzle-orm";

import { billingIdentitySchema } from "#domain/plans/billing-identity";
import { billingCustomers } from "#db/plans/schema";
import { accountReads } from "#db/plans/queries";
import { action } from "#actions/action";
import { platform } from "#actions/plans/account";
import { billingView } from "#actions/plans/see-billing";
import { tell, tellingRefusals } from "#actions/plans/telling";

/** Gives or changes the address that the next invoices bear; those that were issued stay as they are. */
export const editBilling = action({
  name: "plans.edit-billing",
  requires: "account.manage",
  access: "billing",
  input: billingIdentitySchema,
  refuses: tellingRefusals,
  reads: accountReads,
  async run(context, identity, account) {
    const { tenant, organisation, now } = context;
    const { customer } = account;
    const stripeId = await tell(context, (payments) =>
      payments.saveCustomer(platform, {
        customerId: customer?.stripeId ?? null,
        owner: organisation.id,
        identity,
        locale: organisation.settings.locale,
      }),
    );
    const steps = [
      tenant.insertIfAbsent(billingCustomers, { stripeId, identity }),
      tenant.update(billingCustomers, { stripeId, identity }, sql`true`),
    ];
    return {
      result: { ...billingView(account, now), identity },
      change: { happened: true, steps, audit: { subject: organisation.id } },
    };
  },
});
