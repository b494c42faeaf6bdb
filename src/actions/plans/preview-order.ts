import { z } from "zod";

import { instant, wholeNumber } from "#domain/input";
import { plans } from "#domain/plans/catalogue";
import { isPriceHeld } from "#domain/plans/orders";
import { planOrder } from "#domain/plans/ordering";
import { intervals } from "#domain/plans/periods";
import { accountReads } from "#db/plans/queries";
import { action } from "#actions/action";
import { decided, factsOf } from "#actions/plans/account";
import { quoteOf } from "#actions/plans/pricing";
import { tellingRefusals } from "#actions/plans/telling";

/** What is ordered: a plan, how often it is paid, how many licences. Standby has none. */
export const orderFields = {
  plan: z.enum(plans),
  interval: z.enum(intervals),
  licences: wholeNumber(0, 10_000),
};

export const orderRefusals = [
  "plan_already_running",
  "standby_already_planned",
  "payment_overdue",
  "licences_below_seats",
  "licences_below_closed_team",
  ...tellingRefusals,
] as const;

/** What an order would do and cost, before anything is accepted or paid. `at` counts the credit from that instant. */
export const previewOrder = action({
  name: "plans.preview-order",
  requires: "account.manage",
  access: "billing",
  input: z.strictObject({ ...orderFields, at: instant.optional() }),
  refuses: orderRefusals,
  reads: accountReads,
  async run(context, { at: asked, ...request }, account) {
    const { now } = context;
    const order = decided(planOrder(factsOf(context, account), request, now));
    const at = pricedAt(asked, now);
    const quote = await quoteOf(context, account, request, order, at);
    const later = order.kind === "downgrade" || order.kind === "plan_standby";
    return {
      result: {
        ...request,
        kind: order.kind,
        at,
        startsAt: later ? order.at : null,
        dueNowCents: later ? 0 : quote.dueCents,
        quote,
      },
    };
  },
});

/** The instant that was asked for while its quote is good, else now. */
export const pricedAt = (asked: number | undefined, now: number): number =>
  asked !== undefined && isPriceHeld(asked, now) ? asked : now;
