import { neverBegan, planSubscriptionOf } from "#domain/plans/read-back";
import type { PaymentRecord } from "#domain/plans/payment-record";
import { firstPaymentWindow } from "#domain/plans/subscription";
import type { OrderRow } from "#actions/plans/account";

type Owned<Row> = Omit<Row, "organisationId">;

/** The invoices that other orders are paid with: two orders of one second are told apart by them. */
export const invoicesOfOthers = (orders: readonly OrderRow[], orderId: string): ReadonlySet<string> =>
  new Set(orders.flatMap(({ id, invoiceId }) => (id === orderId || invoiceId === null ? [] : [invoiceId])));

export function withoutOthers(
  record: PaymentRecord,
  orders: readonly OrderRow[],
  orderId: string,
): PaymentRecord {
  const others = invoicesOfOthers(orders, orderId);
  return { ...record, invoices: record.invoices.filter(({ id }) => !others.has(id)) };
}

/** What became of an order: accepted with its first payment, or dropped with the subscription it had opened. */
export function orderRow(
  { organisationId: _organisation, ...order }: OrderRow,
  record: PaymentRecord,
  now: number,
): Owned<OrderRow> {
  if (order.closedAt !== null) return paidAfterAll(order, record);
  const opened = record.subscriptions.find(({ metadata }) => metadata.order === order.id);
  if (opened) {
    const invoice = record.invoices.find((one) => one.subscriptionId === opened.id && one.reason === "first");
    const taken = !neverBegan(opened, invoice);
    const known = {
      ...order,
      subscriptionId: opened.id,
      invoiceId: invoice?.id ?? order.invoiceId,
      acceptedAt: order.acceptedAt ?? (taken ? opened.createdAt : null),
    };
    return { ...known, closedAt: taken ? cameBackAt(known, record) : opened.endedAt };
  }
  const next = order.kind === "wake" || order.kind === "upgrade" ? changedOrder(order, record, now) : order;
  const taken = order.acceptedAt === null && isPlanned(order, record) ? { ...next, acceptedAt: now } : next;
  if (isAbandoned(taken, record, now)) return { ...taken, closedAt: now };
  return taken.closedAt === null ? { ...taken, closedAt: cameBackAt(taken, record) } : taken;
}

/** Its debit came back and what it had opened was closed: the credit note that settles its invoice pays nothing. */
function cameBackAt(
  { subscriptionId, invoiceId }: Owned<OrderRow>,
  { subscriptions, invoices, creditNotes }: PaymentRecord,
): number | null {
  const endedAt = subscriptions.find(({ id }) => id === subscriptionId)?.endedAt ?? null;
  const back = invoices.some(({ id, debitFailedAt }) => id === invoiceId && debitFailedAt !== null);
  const credited = creditNotes.some(
    (note) => note.invoiceId === invoiceId && !note.voided && endedAt !== null && note.issuedAt >= endedAt,
  );
  return back && credited ? endedAt : null;
}

/** Left before anything of it was told: its price holds no more, and nobody can pay it. */
function isAbandoned(order: Owned<OrderRow>, { subscriptions }: PaymentRecord, now: number): boolean {
  const { acceptedAt, closedAt, invoiceId, orderedAt, shownAt, subscriptionId } = order;
  const waits = acceptedAt === null && closedAt === null && invoiceId === null;
  const changing = subscriptions.some(({ id, changePending }) => id === subscriptionId && changePending);
  return waits && !changing && now >= Math.max(orderedAt, shownAt) + firstPaymentWindow;
}

/** Closed when its page was open at the bank still, and paid there: what came is what was bought. */
function paidAfterAll(order: Owned<OrderRow>, { invoices, creditNotes }: PaymentRecord): Owned<OrderRow> {
  const credited = creditNotes.some(({ invoiceId }) => invoiceId === order.invoiceId);
  const paid = invoices.find(({ id, status }) => id === order.invoiceId && status === "paid" && !credited);
  return order.acceptedAt === null && paid ? { ...order, acceptedAt: paid.paidAt, closedAt: null } : order;
}

/** Told, although nobody was there to write it: what an order for later asks for waits at the payment provider. */
function isPlanned({ kind, subscriptionId, ...order }: Owned<OrderRow>, record: PaymentRecord): boolean {
  if (kind !== "downgrade" && kind !== "plan_standby") return false;
  const remote = record.subscriptions.find(({ id }) => id === subscriptionId);
  const planned = remote && planSubscriptionOf(remote.id, remote, record.invoices)?.planned;
  if (!planned) return false;
  const { plan, interval, licences } = planned;
  return plan === order.plan && interval === order.interval && licences === order.licences;
}

/** Paying a change leaves an invoice on the subscription; void, nobody will pay it any more. */
function changedOrder(order: Owned<OrderRow>, record: PaymentRecord, now: number): Owned<OrderRow> {
  const changed = record.subscriptions.find(({ id }) => id === order.subscriptionId);
  if (!changed || order.acceptedAt !== null) return order;
  const since = Math.floor(order.orderedAt / 1000) * 1000;
  const invoice = record.invoices
    .filter((one) => one.subscriptionId === changed.id && one.reason === "change" && one.issuedAt >= since)
    .toSorted((a, b) => b.issuedAt - a.issuedAt)[0];
  const terms = planSubscriptionOf(changed.id, changed, record.invoices);
  const applied = !changed.changePending && terms?.plan === order.plan;
  const lapsed = !applied && invoice?.status === "void";
  return {
    ...order,
    invoiceId: invoice?.id ?? order.invoiceId,
    acceptedAt: applied ? (invoice?.issuedAt ?? now) : null,
    closedAt: lapsed ? now : null,
  };
}
