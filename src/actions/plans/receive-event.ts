import { z } from "zod";

import { Refusal } from "#domain/refusals";
import { organisationOfCustomer } from "#db/plans/queries";
import { paymentEvents } from "#db/plans/schema";
import { one } from "#db/statement";
import { publicAction } from "#actions/action";
import { incoming } from "#actions/plans/inbox";

/**
 * Takes an event of the payment provider in: checked, kept once, handed over. What it says is never believed: the
 * account that it names is read again. `customerId` is only where to look, until the signature is checked.
 */
export const receiveEvent = publicAction({
  name: "plans.receive-event",
  by: "visitor",
  input: z.strictObject({
    body: z.string().max(1_000_000),
    signature: z.string().max(1000),
    customerId: z.string().max(100),
  }),
  refuses: ["signature_invalid"],
  reads: ({ db }, { customerId }) => ({ owner: one(organisationOfCustomer(db, customerId)) }),
  async run({ db, now, services }, { body, signature, customerId }, { owner }) {
    const event = await (await services.payments()).verifyEvent(body, signature);
    if (event === null) throw new Refusal("signature_invalid");
    const known = event.customerId === customerId ? owner?.organisationId : undefined;
    const { row, ...owed } = incoming(event, known, now);
    return {
      result: null,
      change: {
        steps: [db.insert(paymentEvents).values(row).onConflictDoNothing()],
        audit: "none",
        ...owed,
      },
    };
  },
});
