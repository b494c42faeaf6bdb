import { z } from "zod";

import { id } from "#domain/input";
import { isPriceHeld } from "#domain/plans/orders";
import { planOrder, type OrderPlan } from "#domain/plans/ordering";
import type { PaymentRecord } from "#domain/plans/payment-record";
import { Refusal } from "#domain/refusals";
import { accountReads } from "#db/plans/queries";
import { action, type ActionContext } from "#actions/action";
import { customerOf, decided, factsOf, platform, type Account, type OrderRow } from "#actions/plans/account";
import {
  asRead,
  carryOut,
  choiceOf,
  givingWay,
  goOnWith,
  runningAt,
  type Carried,
} from "#actions/plans/carrying-out";
import { orderView } from "#actions/plans/order-view";
import { requireUsable } from "#actions/plans/place-order";
import { orderRefusals } from "#actions/plans/preview-order";
import { invoicesOfOthers } from "#actions/plans/order-rows";
import { readBack } from "#actions/plans/settling";
import { tell } from "#actions/plans/telling";

/**
 * Pays an order, or takes an interrupted payment up again. One order opens one subscription, however often it is
 * asked: the payment provider is read before it is told, and told under the order's own key.
 */
export const payOrder = action({
  name: "plans.pay-order",
  requires: "account.manage",
  access: "billing",
  input: z.strictObject({ orderId: id("ord"), methodId: z.string().max(100).optional() }),
  refuses: [...orderRefusals, "not_found", "order_not_payable", "payment_method_unusable"],
  retriedOn: "conflict",
  reads: accountReads,
  async run(context, { orderId, methodId }, account) {
    const found = account.orders.find((one) => one.id === orderId);
    if (!found) throw new Refusal("not_found");
    const order = { ...found, methodId: methodId ?? found.methodId };
    const carried = await context.once(() => told(context, account, order));
    if (carried === null) return { result: orderView(found, account.documents, context.now) };
    const paid = await readBack(context, account, (rows) => {
      const amended = carried.amend(rows);
      return {
        ...amended,
        orders: amended.orders.map((one) =>
          one.id === orderId
            ? {
                ...one,
                methodId: order.methodId,
                attempts: order.attempts + 1,
                gaveWay: givingWay(account, one.subscriptionId),
              }
            : one,
        ),
      };
    });
    const row = paid.rows.orders.find((one) => one.id === orderId) ?? order;
    return {
      result: orderView(row, paid.rows.documents, context.now),
      change: {
        ...paid.change,
        audit: { subject: orderId, details: { accepted: row.acceptedAt !== null } },
      },
    };
  },
});

/** Tells what the order asks for, or takes it up again; null when it was accepted before. @throws Refusal */
async function told(context: ActionContext, account: Account, order: OrderRow): Promise<Carried | null> {
  if (order.closedAt !== null) throw new Refusal("order_not_payable");
  if (order.acceptedAt !== null) return null;
  requireUsable(account, order.methodId, context.now);
  const record = await tell(context, (payments) => payments.read(platform, customerOf(account)));
  if (await resume(context, account, order, record)) return asRead;
  // Nothing was opened in time: what was shown then is not what it costs now. Placed again, it is shown again.
  if (!isPriceHeld(order.shownAt, context.now)) throw new Refusal("order_not_payable");
  return carryOut(context, account, order, planOf(context, account, order));
}

/** What the order does today. The account may have changed since: what would be paid otherwise than shown is not. */
function planOf(context: ActionContext, account: Account, order: OrderRow): OrderPlan {
  const plan = decided(planOrder(factsOf(context, account), order, context.now));
  if (plan.kind !== order.kind) throw new Refusal("order_not_payable");
  return plan;
}

/**
 * An order that has opened something already is not carried out again: what it left unpaid is paid. A change that an
 * order before it left unpaid gives way.
 */
async function resume(
  context: ActionContext,
  account: Account,
  order: OrderRow,
  record: PaymentRecord,
): Promise<boolean> {
  const opened = record.subscriptions.find(({ metadata }) => metadata.order === order.id);
  const changing = record.subscriptions.find(({ id: one }) => one === order.subscriptionId)?.changePending;
  if (!opened && !changing) return false;
  const since = Math.floor(order.orderedAt / 1000) * 1000;
  const others = invoicesOfOthers(account.orders, order.id);
  const invoice = record.invoices.find(
    (one) =>
      one.status === "open" &&
      !one.debitInProgress &&
      !others.has(one.id) &&
      one.issuedAt >= since &&
      one.subscriptionId === (opened?.id ?? order.subscriptionId),
  );
  if (!opened && !invoice) {
    await tell(context, (payments) => payments.giveUpChange(platform, order.subscriptionId ?? ""));
    return false;
  }
  await tell(context, async (payments) => {
    if (invoice) await payments.payInvoice(platform, invoice.id, order.methodId);
    if (!opened) return goOnWith(payments, context, account, order);
    const all = new Set([...runningAt(context, account), opened.id]);
    await payments.chooseMethod(platform, choiceOf(account, order, [...all]));
  }).catch(unlessUnpaid);
  return true;
}

/** The bank said no, or asks its holder: the order says so itself, and waits. */
function unlessUnpaid(error: unknown): void {
  const waits = error instanceof Refusal && ["payment_declined", "payment_to_confirm"].includes(error.code);
  if (!waits) throw error;
}
