import { inArray } from "drizzle-orm";

import type { Write } from "#db/tenant";
import { connectedAccounts } from "#db/providers/selling-schema";
import { providerCustomers } from "#db/providers/subscription-schema";
import type { ActionContext } from "#actions/action";

/** Providers closed together: a run stays far from what a Worker may ask. */
const mostAtOnce = 20;

/**
 * Closes, on the account of the organisation, what its providers still pay: nobody is left to stop it afterwards. Whoever
 * is done with is forgotten here, so that a run that is cut goes on from there; nothing is left to do once it answers no
 * write. An account whose holder took our access back is theirs alone.
 */
export async function endSales({ tenant, services }: ActionContext): Promise<Write[]> {
  const customers = await tenant.db
    .select({
      providerId: providerCustomers.providerId,
      account: providerCustomers.account,
      stripeId: providerCustomers.stripeId,
    })
    .from(providerCustomers)
    .where(tenant.owns(providerCustomers))
    .limit(mostAtOnce);
  const [account] = await tenant.db.select().from(connectedAccounts).where(tenant.owns(connectedAccounts));
  const done = customers.map(({ providerId }) => providerId);
  if (done.length === 0) return [];
  const payments = await services.payments();
  const reached = account?.disconnectedAt === null && (await payments.readAccount(account.stripeId)) !== null;
  const seller = { account: account?.stripeId ?? "", rateBp: 0, soldBy: "" };
  for (const { stripeId } of customers.filter((one) => reached && one.account === seller.account)) {
    const { subscriptions, invoices } = await payments.read(seller, stripeId);
    const owing = new Set(invoices.flatMap((one) => (one.status === "open" ? [one.subscriptionId] : [])));
    for (const { id, endedAt } of subscriptions)
      if (endedAt === null || owing.has(id)) await payments.close(seller, id);
  }
  return [tenant.remove(providerCustomers, inArray(providerCustomers.providerId, done))];
}
