import type { PaymentRecord } from "#domain/plans/payment-record";
import { endedWithoutBase } from "#domain/plans/cancellation";
import { wasClosedAtOnce } from "#domain/plans/read-back";
import { endOf } from "#domain/plans/subscription";
import { paymentKey } from "#domain/plans/orders";
import { toSubscription } from "#db/plans/facts";
import { PaymentRefused, type LaterChange, type Payments } from "#billing/port";
import type { ActionContext } from "#actions/action";
import { platform, type Account } from "#actions/plans/account";
import { waitingOn } from "#actions/plans/carrying-out";
import { linesWith, plannedAgain } from "#actions/plans/pricing";
import { rowsFrom, withoutWaiting, type NextRows } from "#actions/plans/rows";

/** What falls to us at the payment provider. `refused` gathers the orders that it will never take. */
type Duty = (payments: Payments, refused: Set<string>) => Promise<unknown>;

export type Done = { record: PaymentRecord; refused: ReadonlySet<string> };

/** Does what falls to us as long as there is any, and reads again. */
export async function readUntilDone(
  context: ActionContext,
  payments: Payments,
  account: Account,
  customerId: string,
): Promise<Done> {
  const refused = new Set<string>();
  for (let round = 0; ; round += 1) {
    const record = await payments.read(platform, customerId);
    const duties = dutiesOf(context, account, record, refused);
    if (duties.length === 0 || round === 4) return { record, refused };
    for (const duty of duties) await duty(payments, refused);
  }
}

function dutiesOf(
  context: ActionContext,
  account: Account,
  record: PaymentRecord,
  refused: ReadonlySet<string>,
): Duty[] {
  const { now } = context;
  if (context.organisation.deactivatedAt !== null) return partings(record);
  const rows = rowsFrom(account, record, now);
  const waitAgain = givenWay(account, rows, record, now);
  const left = record.subscriptions.filter(({ id }) => !waitAgain.some((one) => one.subscriptionId === id));
  return [
    ...closings(rows, now),
    ...creditings(record),
    ...waitAgain.map(
      (change): Duty =>
        (payments) =>
          payments.changeAtRenewal(platform, change),
    ),
    ...endings(rows, left, now),
    ...makingsOfWay(account, rows, now),
    ...wakings(account, rows),
    ...beginnings(context, rows, record, refused),
  ];
}

const isOpenAtProvider = ({ id, endedAt }: NextRows["subscriptions"][number]): boolean =>
  !id.startsWith("psu_") && endedAt === null;

/**
 * An account that is deactivated owes nothing more and buys nothing more: what waits for a payment is closed, its invoice
 * credited. What was paid all the same, at the bank's page, is not taken back: it is not renewed.
 */
function partings({ subscriptions, invoices }: PaymentRecord): Duty[] {
  const owing = openInvoices(invoices);
  return subscriptions.flatMap(({ id, status, endedAt, cancelAt }): Duty[] => {
    const waits = status === "incomplete" && endedAt === null;
    if (waits || owing.has(id)) return [(payments) => payments.close(platform, id)];
    const renews = status === "open" && cancelAt === null;
    return renews ? [(payments) => payments.endAtRenewal(platform, id)] : [];
  });
}

/** The subscriptions of which something can still be asked. */
const openInvoices = (invoices: PaymentRecord["invoices"]): ReadonlySet<string | null> =>
  new Set(
    invoices
      .filter(({ status, debitInProgress }) => status === "open" && !debitInProgress)
      .filter(({ remainingCents }) => remainingCents > 0)
      .map(({ subscriptionId }) => subscriptionId),
  );

/** Left unpaid until its renewal. */
function closings({ subscriptions }: NextRows, now: number): Duty[] {
  const over = subscriptions
    .filter(isOpenAtProvider)
    .map(toSubscription)
    .filter((one) => {
      const end = endOf(one);
      return one.startedAt !== null && one.cancelAt === null && end !== null && end <= now;
    });
  return over.map(
    ({ id }) =>
      (payments) =>
        payments.close(platform, id),
  );
}

/**
 * Closed, by us or over there, without the credit note that cancels what it asked for: whoever closed it was cut off
 * between the two. What came to the end that was chosen for it still owes what it owes.
 */
function creditings({ subscriptions, invoices }: PaymentRecord): Duty[] {
  const owing = openInvoices(invoices);
  return subscriptions
    .filter((one) => wasClosedAtOnce(one) && owing.has(one.id))
    .map(
      ({ id }): Duty =>
        (payments) =>
          payments.close(platform, id),
    );
}

/** What waited for the renewal had given way to a change whose payment never came: it waits again. */
function givenWay(account: Account, rows: NextRows, record: PaymentRecord, now: number): LaterChange[] {
  const lapsed = account.orders.filter(
    ({ id, kind, acceptedAt, closedAt }) =>
      (kind === "wake" || kind === "upgrade") &&
      acceptedAt === null &&
      closedAt === null &&
      rows.orders.some((next) => next.id === id && next.closedAt !== null),
  );
  return lapsed.flatMap(({ subscriptionId, gaveWay }) => {
    const row = account.subscriptions.find(({ id }) => id === subscriptionId);
    const remote = record.subscriptions.find(({ id }) => id === subscriptionId);
    const free = remote?.status === "open" && remote.cancelAt === null && remote.planned === null;
    if (!row || !free || remote.changePending || gaveWay === null || gaveWay.at <= now) return [];
    return [plannedAgain(toSubscription(row), gaveWay, now)];
  });
}

/** Longer than any change takes to be planned: an end that it lifted and did not replace comes back. */
const planningMs = 10 * 60 * 1000;

/** An end that a lost change had lifted, and added licences whose platform is not renewed. */
function endings({ subscriptions }: NextRows, left: PaymentRecord["subscriptions"], now: number): Duty[] {
  const lifted = left.filter(
    ({ endLiftedAt, status, changePending }) =>
      status === "open" && !changePending && endLiftedAt !== null && endLiftedAt + planningMs <= now,
  );
  const alone = endedWithoutBase(subscriptions.filter(isOpenAtProvider).map(toSubscription), now);
  return [
    ...lifted.map(
      ({ id }): Duty =>
        (payments) =>
          payments.dropChange(platform, id, true),
    ),
    ...alone.map(
      ({ id }): Duty =>
        (payments) =>
          payments.endAtRenewal(platform, id),
    ),
  ];
}

/**
 * What makes way for a Standby ends at its own renewal, be it that whoever ordered it was cut off between the two. Only
 * just after the order, and for what never ended yet: undoing Standby lets the rest go on, then takes it away.
 */
function makingsOfWay(account: Account, { orders, subscriptions }: NextRows, now: number): Duty[] {
  const asleep = subscriptions.find(({ planned }) => planned?.plan === "standby" && now < planned.at);
  const order = orders.find(
    ({ kind, acceptedAt, closedAt, subscriptionId }) =>
      kind === "plan_standby" &&
      closedAt === null &&
      acceptedAt !== null &&
      now < acceptedAt + planningMs &&
      subscriptionId === asleep?.id,
  );
  if (!asleep || !order) return [];
  const ended = new Set(account.subscriptions.flatMap(({ id, cancelAt }) => (cancelAt === null ? [] : [id])));
  return subscriptions
    .filter((one) => one.id !== asleep.id && isOpenAtProvider(one) && one.startedAt !== null)
    .filter(({ id, cancelAt }) => cancelAt === null && !ended.has(id))
    .map(
      (one): Duty =>
        (payments) =>
          payments.endAtRenewal(platform, one.id, {
            makesWay: { orderId: order.id, replaced: waitingOn(one) },
          }),
    );
}

/** What was paid lifts the end of what it changed. */
function wakings(account: Account, { orders, subscriptions }: NextRows): Duty[] {
  const woken = orders.filter(
    (order) =>
      ["wake", "upgrade"].includes(order.kind) &&
      order.acceptedAt !== null &&
      account.orders.some(({ id, acceptedAt }) => id === order.id && acceptedAt === null) &&
      subscriptions.some(
        (one) => isOpenAtProvider(one) && one.id === order.subscriptionId && one.cancelAt !== null,
      ),
  );
  return woken.map(
    ({ subscriptionId }) =>
      (payments) =>
        payments.goOn(platform, subscriptionId ?? ""),
  );
}

/** The trial is over: the Standby that waited for it begins, and is charged to what pays by now. */
function beginnings(
  { now, organisation }: ActionContext,
  { subscriptions, orders }: NextRows,
  { customerId, defaultMethodId }: PaymentRecord,
  refused: ReadonlySet<string>,
): Duty[] {
  // A plan that waits for its payment would take its place: it waits with it.
  const undecided = orders.some(
    ({ kind, acceptedAt, closedAt, subscriptionId }) =>
      kind === "start" && acceptedAt === null && closedAt === null && subscriptionId !== null,
  );
  const due = subscriptions.filter(
    ({ id, anchorAt, endedAt }) => id.startsWith("psu_") && endedAt === null && anchorAt <= now,
  );
  return undecided
    ? []
    : due.flatMap((one) => {
        const order = orders.find(({ subscriptionId }) => subscriptionId === one.id);
        if (!order || refused.has(order.id)) return [];
        const purchase = {
          customerId,
          methodId: defaultMethodId ?? order.methodId,
          // At the price it was ordered at, whatever the catalogue says since.
          lines: linesWith(toSubscription(one), one.licences),
          metadata: { order: order.id, organisation: organisation.id },
          idempotencyKey: paymentKey(order.id, 0),
          offSession: true as const,
        };
        return [
          (payments, no) =>
            payments.subscribe(platform, purchase).catch((error: unknown) => {
              if (!(error instanceof PaymentRefused)) throw error;
              no.add(order.id);
            }),
        ];
      });
}

/** What the payment provider refused to open waits no more: its order is closed, and its mail says so. */
export const withoutRefused = (rows: NextRows, refused: ReadonlySet<string>, now: number): NextRows => ({
  ...rows,
  orders: rows.orders.map((one) => (refused.has(one.id) ? { ...one, closedAt: one.closedAt ?? now } : one)),
  subscriptions: rows.subscriptions.map((one) => {
    const order = rows.orders.find(({ subscriptionId }) => subscriptionId === one.id);
    return one.id.startsWith("psu_") && order && refused.has(order.id)
      ? { ...one, endedAt: one.endedAt ?? now }
      : one;
  }),
});

/** The orders that waited to be paid, and what waited for the end of a trial: nobody will pay them any more. */
export function withoutWishes(rows: NextRows, now: number): NextRows {
  const waiting = rows.subscriptions.filter(({ id, endedAt }) => id.startsWith("psu_") && endedAt === null);
  const left = withoutWaiting(
    rows,
    waiting.map(({ id }) => id),
    now,
  );
  const orders = left.orders.map((one) =>
    one.acceptedAt === null && one.closedAt === null ? { ...one, closedAt: now } : one,
  );
  return { ...left, orders };
}
