import { z } from "zod";

import type { Write } from "#db/tenant";
import { accountReads } from "#db/plans/queries";
import { billingDifferences } from "#db/plans/schema";
import { action, type ActionContext } from "#actions/action";
import { readUntilDone, withoutRefused, withoutWishes } from "#actions/plans/duties";
import { settle } from "#actions/plans/settling";

/**
 * Reads an account back from the payment provider and writes what it says, whatever event or hour asked for it: the
 * same state of the provider always ends in the same rows. `at` is when it was asked for.
 */
export const synchronise = action({
  name: "plans.synchronise",
  requires: "system.run",
  access: "settle",
  refuses: ["conflict"],
  // Two readings that cross: the later is done again at once.
  retriedOn: "conflict",
  input: z.strictObject({ at: z.int(), nightly: z.boolean().default(false) }),
  reads: accountReads,
  async run(context, { at, nightly }, account) {
    const { customer } = account;
    if (!customer?.stripeId || (customer.readAt !== null && customer.readAt > at)) return { result: 0 };
    const payments = await context.services.payments();
    const { record, refused } = await readUntilDone(context, payments, account, customer.stripeId);
    const { organisation, now } = context;
    const { change, differences } = settle(context, account, record, (rows) => {
      const open = withoutRefused(rows, refused, now);
      return organisation.deactivatedAt === null ? open : withoutWishes(open, now);
    });
    const changes = { details: { changed: differences } };
    return {
      result: differences.length,
      change: {
        ...change,
        steps: [...noted(context, nightly, differences), ...change.steps],
        audit: differences.length === 0 ? "none" : changes,
      },
    };
  },
});

/** Nobody told us of what a night's reading finds: an event was lost. Whoever runs the platform sees it. */
const noted = ({ tenant, now, newId }: ActionContext, nightly: boolean, details: string[]): Write[] =>
  nightly && details.length > 0
    ? [tenant.insert(billingDifferences, { id: newId("dif"), at: now, details })]
    : [];
