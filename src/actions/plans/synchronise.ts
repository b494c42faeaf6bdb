import { z } from "zod";

import type { PaymentRecord } from "#domain/plans/payment-record";
import { endOf } from "#domain/plans/subscription";
import { paymentKey } from "#domain/plans/orders";
import type { Write } from "#db/tenant";
import { toSubscription } from "#db/plans/facts";
import { accountReads } from "#db/plans/queries";
import { billingDifferences } from "#db/plans/schema";
import type { Payments } from "#billing/port";
import { action, type ActionContext } from "#actions/action";
import { platform, type Account } from "#actions/plans/account";
import { linesOf } from "#actions/plans/pricing";
import { rowsFrom } from "#actions/plans/rows";
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
    const record = await readUntilDone(context, payments, account, customer.stripeId);
    const { change, differences } = settle(context, account, record);
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

/** Does what falls to us as long as there is any, and reads again. */
async function readUntilDone(
  context: ActionContext,
  payments: Payments,
  account: Account,
  customerId: string,
): Promise<PaymentRecord> {
  for (let round = 0; ; round += 1) {
    const record = await payments.read(platform, customerId);
    const duties = dutiesOf(context, payments, account, record);
    if (duties.length === 0 || round === 3) return record;
    for (const duty of duties) await duty();
  }
}

type Duty = () => Promise<unknown>;

function dutiesOf(
  { now, organisation }: ActionContext,
  payments: Payments,
  account: Account,
  record: PaymentRecord,
): Duty[] {
  const rows = rowsFrom(account, record, now);
  const remote = rows.subscriptions.filter(({ id, endedAt }) => !id.startsWith("psu_") && endedAt === null);
  const over = remote.map(toSubscription).filter((one) => {
    const end = endOf(one);
    return one.startedAt !== null && one.cancelAt === null && end !== null && end <= now;
  });
  const woken = rows.orders.filter(
    (order) =>
      ["wake", "upgrade"].includes(order.kind) &&
      order.acceptedAt !== null &&
      account.orders.some(({ id, acceptedAt }) => id === order.id && acceptedAt === null) &&
      remote.some(({ id, cancelAt }) => id === order.subscriptionId && cancelAt !== null),
  );
  const due = rows.subscriptions.filter(
    ({ id, anchorAt, endedAt }) => id.startsWith("psu_") && endedAt === null && anchorAt <= now,
  );
  return [
    ...over.map(
      ({ id }) =>
        () =>
          payments.close(platform, id),
    ),
    ...woken.map(
      ({ subscriptionId }) =>
        () =>
          payments.goOn(platform, subscriptionId ?? ""),
    ),
    ...due.flatMap(({ id }) => {
      const order = rows.orders.find(({ subscriptionId }) => subscriptionId === id);
      return order ? [() => startWaiting(payments, record.customerId, organisation.id, order)] : [];
    }),
  ];
}

/** The trial is over: the Standby that waited for it begins, and is charged. */
const startWaiting = (
  payments: Payments,
  customerId: string,
  organisation: string,
  order: Omit<Account["orders"][number], "organisationId">,
) =>
  payments.subscribe(platform, {
    customerId,
    methodId: order.methodId,
    lines: linesOf(order, { kind: "start", billsBase: true, closes: [] }),
    metadata: { order: order.id, organisation },
    idempotencyKey: paymentKey(order.id, 0),
  });
