import { z } from "zod";

import { id } from "#domain/input";
import { accountReads } from "#db/providers/account";
import { action } from "#actions/action";
import { settle } from "#actions/providers/settling";

/**
 * Tells the payment provider what is left to tell of a provider, reads them back and writes what it says, whatever
 * event or hour asked for it. `at` is when it was asked for.
 */
export const synchroniseProvider = action({
  name: "providers.synchronise",
  requires: "system.run",
  access: "settle",
  refuses: ["conflict"],
  // Two readings that cross: the later is done again at once.
  retriedOn: "conflict",
  input: z.strictObject({ providerId: id("prv"), at: z.int() }),
  reads: (scope, { providerId }) => accountReads(scope, providerId),
  async run(context, { at }, account) {
    const { customer, found } = account;
    if (!found || !customer || (customer.readAt !== null && customer.readAt > at)) return { result: false };
    const payments = await context.services.payments();
    const { change } = await settle(context, account, (work) => work(payments));
    return { result: true, change: { ...change, audit: "none" } };
  },
});
