import { and, eq, inArray, sql } from "drizzle-orm";

import { connectedAccounts } from "#db/providers/selling-schema";
import { providerCustomers } from "#db/providers/subscription-schema";
import type { Scope } from "#db/tenant";

/** Whom an event of a connected account is about: a provider of one organisation. */
export const providerOfCustomer = (db: Scope["db"], account: string, stripeId: string) =>
  db
    .select({ organisationId: providerCustomers.organisationId, providerId: providerCustomers.providerId })
    .from(providerCustomers)
    .where(and(eq(providerCustomers.account, account), eq(providerCustomers.stripeId, stripeId)));

export const providersOfCustomers = (db: Scope["db"], account: string, stripeIds: readonly string[]) =>
  db
    .select({
      organisationId: providerCustomers.organisationId,
      providerId: providerCustomers.providerId,
      stripeId: providerCustomers.stripeId,
    })
    .from(providerCustomers)
    .where(
      and(
        eq(providerCustomers.account, account),
        inArray(providerCustomers.stripeId, sql`(select value from json_each(${JSON.stringify(stripeIds)}))`),
      ),
    );

export const organisationOfAccount = (db: Scope["db"], account: string) =>
  db
    .select({ organisationId: connectedAccounts.organisationId })
    .from(connectedAccounts)
    .where(eq(connectedAccounts.stripeId, account));
