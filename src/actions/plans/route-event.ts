import { and, eq } from "drizzle-orm";
import { z } from "zod";

import { organisationOfCustomer } from "#db/plans/queries";
import { paymentEvents } from "#db/plans/schema";
import { noReads, publicAction } from "#actions/action";

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
    const [owner] = customerId === null ? [] : await organisationOfCustomer(db, customerId);
    const mine = and(eq(paymentEvents.account, account), eq(paymentEvents.id, eventId));
    const ignored = owner ? null : "unknown_customer";
    const message = { kind: "plans.synchronise" as const, at: now };
    return {
      result: owner?.organisationId ?? null,
      change: {
        steps: [db.update(paymentEvents).set({ customerId, ignored }).where(mine)],
        audit: "none",
        ...(owner && { messagesTo: [{ organisationId: owner.organisationId, message }] }),
      },
    };
  },
});
