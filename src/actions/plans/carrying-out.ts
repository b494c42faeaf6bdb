import { boundary } from "#domain/plans/periods";
import { priceOf } from "#domain/plans/catalogue";
import type { OrderPlan } from "#domain/plans/ordering";
import type { ScheduledEnd } from "#domain/plans/cancellation";
import { paymentKey } from "#domain/plans/orders";
import type { ActionContext } from "#actions/action";
import { customerOf, platform, type Account, type OrderRow } from "#actions/plans/account";
import { linesOf } from "#actions/plans/pricing";
import { withoutWaiting, type NextRows } from "#actions/plans/rows";
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
  if (plan.kind === "plan_standby") return planStandby(context, order, plan);
  if (plan.kind !== "downgrade") return change(context, account, order, plan);
  const { subscriptionId, at } = plan;
  const lines = linesOf(order, plan);
  await tell(context, (payments) =>
    payments.changeAtRenewal(platform, { subscriptionId, lines, interval: order.interval }),
  );
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
  await tell(context, async (payments) => {
    for (const subscriptionId of closed) await payments.close(platform, subscriptionId);
    await payments.chooseMethod(platform, { customerId, methodId: order.methodId, subscriptionIds: [] });
    await payments.subscribe(platform, {
      customerId,
      methodId: order.methodId,
      lines: linesOf(order, plan),
      metadata: { order: order.id, organisation: context.organisation.id },
      idempotencyKey: paymentKey(order.id, order.attempts),
    });
  });
  const waiting = plan.closes.filter((one) => one.startsWith("psu_"));
  return { amend: (rows) => withoutWaiting(rows, waiting, context.now) };
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
  const before = account.subscriptions.find(({ id }) => id === subscriptionId);
  await tell(context, async (payments) => {
    await payments.changeNow(platform, {
      subscriptionId,
      lines: linesOf(order, plan),
      restarts: true,
      at: order.shownAt,
      methodId: order.methodId,
      kind: method?.kind ?? "card",
      idempotencyKey: paymentKey(order.id, order.attempts),
    });
    if (before?.cancelAt) await payments.goOn(platform, subscriptionId);
  });
  return asRead;
}

/** Standby starts when what runs has ended; bought on trial, it waits here for the end of the trial. */
async function planStandby(
  context: ActionContext,
  order: OrderRow,
  plan: Extract<OrderPlan, { kind: "plan_standby" }>,
): Promise<Carried> {
  const { subscriptionId, at, ends } = plan;
  if (subscriptionId === null) return waitForTrialEnd(context, order, at);
  const lines = linesOf(order, plan);
  await tell(context, async (payments) => {
    await payments.changeAtRenewal(platform, { subscriptionId, lines, interval: "annual" });
    for (const end of endsOf(ends)) await payments.endAtRenewal(platform, end);
  });
  return accepted(context, order, at);
}

const endsOf = (ends: readonly ScheduledEnd[]): string[] => ends.map(({ subscriptionId }) => subscriptionId);

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
