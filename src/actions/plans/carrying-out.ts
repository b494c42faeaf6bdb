import { running } from "#domain/plans/entitlement";
import { boundary } from "#domain/plans/periods";
import { priceOf } from "#domain/plans/catalogue";
import type { OrderPlan } from "#domain/plans/ordering";
import { paymentKey } from "#domain/plans/orders";
import type { Waited } from "#domain/plans/payment-record";
import { toSubscription, type SubscriptionRow } from "#db/plans/facts";
import type { Payments } from "#billing/port";
import type { ActionContext } from "#actions/action";
import { customerOf, platform, type Account, type OrderRow } from "#actions/plans/account";
import { linesOf, waitedLines } from "#actions/plans/pricing";
import type { NextRows } from "#actions/plans/rows";
import { tell } from "#actions/plans/telling";

/** What carrying an order out adds to what the payment provider says of it. */
export type Carried = { amend: (rows: NextRows) => NextRows };

export const asRead: Carried = { amend: (rows) => rows };

/** Tells the payment provider what an order asks for. */
export async function carryOut(
  context: ActionContext,
  account: Account,
  order: OrderRow,
  plan: OrderPlan,
): Promise<Carried> {
  if (plan.kind === "start") return start(context, account, order, plan);
  if (plan.kind === "plan_standby") return planStandby(context, account, order, plan);
  if (plan.kind !== "downgrade") return change(context, account, order, plan);
  const { subscriptionId, at } = plan;
  const lines = linesOf(order, plan);
  await tell(context, async (payments) => {
    await payments.chooseMethod(platform, choiceOf(account, order, runningAt(context, account)));
    await payments.changeAtRenewal(platform, {
      subscriptionId,
      lines,
      interval: order.interval,
      at: context.now,
    });
  });
  return accepted(context, order, at);
}

async function start(
  context: ActionContext,
  account: Account,
  order: OrderRow,
  plan: Extract<OrderPlan, { kind: "start" }>,
): Promise<Carried> {
  const customerId = customerOf(account);
  const closed = plan.closes.filter((one) => !one.startsWith("psu_"));
  const others = runningAt(context, account);
  // What is refused pays nothing of what was bought before, be it a Standby that waits for the end of the trial.
  const isAlone = others.length === 0 && closed.length === plan.closes.length;
  await tell(context, async (payments) => {
    for (const subscriptionId of closed) await payments.close(platform, subscriptionId);
    if (isAlone) await payments.chooseMethod(platform, choiceOf(account, order, []));
    const { waits } = await payments.subscribe(platform, {
      customerId,
      methodId: order.methodId,
      lines: linesOf(order, plan),
      metadata: { order: order.id, organisation: context.organisation.id },
      idempotencyKey: paymentKey(order.id, order.attempts),
    });
    if (!isAlone && !waits) await payments.chooseMethod(platform, choiceOf(account, order, others));
  });
  // A Standby that waits for the end of the trial gives way once this has begun, whoever reads it: see `rowsFrom`.
  return asRead;
}

/** What runs at the payment provider. */
export const runningAt = ({ now }: ActionContext, { subscriptions }: Account): string[] =>
  running({ subscriptions: subscriptions.map(toSubscription) }, now)
    .map(({ id }) => id)
    .filter((id) => !id.startsWith("psu_"));

/** What paid an order pays all that follows, as the screen of the means of payment says. */
export const choiceOf = (account: Account, { methodId }: OrderRow, subscriptionIds: readonly string[]) => ({
  customerId: customerOf(account),
  methodId,
  subscriptionIds,
});

/** A change that is paid lifts the end of what it changes; one that the bank refused leaves it where it is. */
export async function goOnWith(
  payments: Payments,
  context: ActionContext,
  account: Account,
  order: OrderRow,
): Promise<void> {
  await payments.chooseMethod(platform, choiceOf(account, order, runningAt(context, account)));
  const changed = account.subscriptions.find(({ id }) => id === order.subscriptionId);
  if (changed?.cancelAt) await payments.goOn(platform, changed.id);
}

/** Paid now, the unused part credited. */
async function change(
  context: ActionContext,
  account: Account,
  order: OrderRow,
  plan: Extract<OrderPlan, { kind: "wake" | "upgrade" }>,
): Promise<Carried> {
  const { subscriptionId } = plan;
  const method = account.methods.find(({ id }) => id === order.methodId);
  await tell(context, async (payments) => {
    const { waits } = await payments.changeNow(platform, {
      subscriptionId,
      lines: linesOf(order, plan),
      restarts: true,
      at: order.shownAt,
      methodId: order.methodId,
      kind: method?.kind ?? "card",
      idempotencyKey: paymentKey(order.id, order.attempts),
    });
    if (!waits) await goOnWith(payments, context, account, order);
  });
  return asRead;
}

/** Standby starts when what runs has ended; bought on trial, it waits here for the end of the trial. */
async function planStandby(
  context: ActionContext,
  account: Account,
  order: OrderRow,
  plan: Extract<OrderPlan, { kind: "plan_standby" }>,
): Promise<Carried> {
  const { subscriptionId, at, ends } = plan;
  if (subscriptionId === null) return waitForTrialEnd(context, order, at);
  const lines = linesOf(order, plan);
  const replaced = (id: string) => waitingOn(account.subscriptions.find((one) => one.id === id));
  await tell(context, async (payments) => {
    // Before the change is planned, which keeps the means of payment it finds.
    await payments.chooseMethod(platform, choiceOf(account, order, runningAt(context, account)));
    await payments.changeAtRenewal(platform, {
      subscriptionId,
      lines,
      interval: "annual",
      at: context.now,
      replaced: replaced(subscriptionId),
    });
    for (const { subscriptionId: id } of ends)
      await payments.endAtRenewal(platform, id, {
        makesWay: { orderId: order.id, replaced: replaced(id) },
      });
  });
  return accepted(context, order, at);
}

/**
 * What waits for the renewal of a subscription and gives way to the order that changes it now, be it that another, not
 * paid, took its place already.
 */
export const givingWay = ({ subscriptions, orders }: Account, subscriptionId: string | null) =>
  subscriptions.find(({ id }) => id === subscriptionId)?.planned ??
  orders.find(
    (one) => one.subscriptionId === subscriptionId && one.acceptedAt === null && one.closedAt === null,
  )?.gaveWay ??
  null;

/** What waits for the renewal of a subscription, and gives way to Standby. */
export function waitingOn(row: SubscriptionRow | undefined): Waited {
  if (!row?.planned) return null;
  return row.planned.plan === "standby" ? null : waitedLines(toSubscription(row), row.planned);
}

/** Nothing is billed and nothing promised to the payment provider before the day comes. */
function waitForTrialEnd(context: ActionContext, order: OrderRow, at: number): Carried {
  const id = context.newId("psu");
  const price = priceOf("standby", "annual") ?? { baseCents: 0, licenceCents: 0 };
  const waiting = {
    ...price,
    id,
    plan: "standby" as const,
    interval: "annual" as const,
    licences: 0,
    billsBase: true,
    orderedAt: order.orderedAt,
    anchorAt: at,
    periodEndsAt: boundary(at, "annual", 1),
    startedAt: context.now,
    settledAt: context.now,
    debtSince: null,
    debtCause: null,
    cancelAt: null,
    endedAt: null,
    planned: null,
  };
  return {
    amend: (rows) => ({
      ...accepted(context, { ...order, subscriptionId: id }, at).amend(rows),
      subscriptions: [...rows.subscriptions, waiting],
    }),
  };
}

const accepted = ({ now }: ActionContext, { id, subscriptionId }: OrderRow, startsAt: number): Carried => ({
  amend: (rows) => ({
    ...rows,
    orders: rows.orders.map((one) =>
      one.id === id ? { ...one, acceptedAt: now, startsAt, subscriptionId } : one,
    ),
  }),
});
