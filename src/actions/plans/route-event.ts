import { and, eq } from "drizzle-orm";
import { z } from "zod";

import { organisationOfCustomer } from "#db/plans/queries";
import { paymentEvents } from "#db/plans/schema";
import { providerOfCustomer } from "#db/providers/owners";
import { noReads, publicAction, type PublicContext } from "#actions/action";
import { readingOf, type EventOwner } from "#actions/plans/inbox";

/** Finds whom an event is about when it does not say: a dispute names a charge, a mandate a method. */
export const routeEvent = publicAction({
  name: "plans.route-event",
  by: "system",
  input: z.strictObject({
    account: z.string(),
    eventId: z.string(),
    type: z.string(),
    subject: z.string().nullable(),
  }),
  reads: noReads,
  async run({ db, services, now }, { account, eventId, type, subject }) {
    const payments = await services.payments();
    const customerId = await payments.customerOf({
      account: account === "platform" ? null : account,
      subject: { type, id: subject },
    });
    const owner = customerId === null ? undefined : await ownerOf(db, account, customerId);
    const mine = and(eq(paymentEvents.account, account), eq(paymentEvents.id, eventId));
    const ignored = owner ? null : "unknown_customer";
    return {
      result: owner?.organisationId ?? null,
      change: {
        steps: [db.update(paymentEvents).set({ customerId, ignored }).where(mine)],
        audit: "none",
        ...(owner && { messagesTo: [readingOf(owner, now)] }),
      },
    };
  },
});

async function ownerOf(
  db: PublicContext["db"],
  account: string,
  customerId: string,
): Promise<EventOwner | undefined> {
  if (account === "platform") {
    const [plan] = await organisationOfCustomer(db, customerId);
    return plan && { ...plan, about: { kind: "plan" } };
  }
  const [provider] = await providerOfCustomer(db, account, customerId);
  if (!provider) return undefined;
  const { organisationId, providerId } = provider;
  return { organisationId, about: { kind: "provider", providerId } };
}
