import { inArray, lt, sql } from "drizzle-orm";

import { billingDocuments, orderAcceptances, orders } from "#db/plans/schema";
import type { Tenant, Write } from "#db/tenant";

/** Documents of before an instant, and the orders that no document left bills. */
export function forgetDocuments(tenant: Tenant, before: number): Write[] {
  const { db } = tenant;
  const billed = db
    .select({ one: sql`1` })
    .from(billingDocuments)
    .where(tenant.owns(billingDocuments, sql`${billingDocuments.id} = ${orders.invoiceId}`));
  const isOld = sql`${orders.orderedAt} < ${before} and not exists ${billed}`;
  const old = db.select({ id: orders.id }).from(orders).where(tenant.owns(orders, isOld));
  return [
    tenant.remove(billingDocuments, lt(billingDocuments.issuedAt, before)),
    tenant.remove(orderAcceptances, inArray(orderAcceptances.orderId, old)),
    tenant.remove(orders, isOld),
  ];
}
