import { planSubscriptionOf } from "#domain/plans/read-back";
import type { PlanSubscription } from "#domain/plans/entitlement";
import { isClassic } from "#domain/plans/catalogue";
import { isOvertaken } from "#domain/plans/orders";
import type { InvoiceRecord, PaymentRecord } from "#domain/plans/payment-record";
import type { Account, DocumentRow, MethodRow, OrderRow } from "#actions/plans/account";
import { orderRow, withoutOthers } from "#actions/plans/order-rows";

type SubscriptionRow = Account["subscriptions"][number];
type Owned<Row> = Omit<Row, "organisationId">;

/** The rows as the payment provider's record makes them; what it no longer names stays as it was read. */
export type NextRows = {
  subscriptions: Owned<SubscriptionRow>[];
  documents: Owned<DocumentRow>[];
  methods: Owned<MethodRow>[];
  orders: Owned<OrderRow>[];
};

export function rowsFrom(account: Account, record: PaymentRecord, now: number): NextRows {
  const subscriptions = record.subscriptions.flatMap((one) => {
    const plan = planSubscriptionOf(one.id, one, record.invoices);
    return plan === null ? [] : [toRow(plan)];
  });
  const all = [...subscriptions, ...placeholders(account, record, now)];
  return {
    subscriptions: all,
    documents: planDocuments(account, record),
    methods: methodRows(account.methods, record, now),
    orders: waitingAgain(
      withoutOvertaken(
        account.orders.map((order) => orderRow(order, withoutOthers(record, account.orders, order.id), now)),
        all,
        now,
      ),
      all,
    ),
  };
}

/** A smaller plan waits again once the Standby that took its place is undone: the last order that was taken for it does. */
const waitingAgain = (
  orders: NextRows["orders"],
  subscriptions: NextRows["subscriptions"],
): NextRows["orders"] =>
  orders.map((order) => {
    if (order.kind !== "downgrade" || order.closedAt === null || order.acceptedAt === null) return order;
    const planned = subscriptions.find(({ id }) => id === order.subscriptionId)?.planned;
    const isIt = planned?.plan === order.plan && planned.at === order.startsAt;
    const another = orders.some(
      (one) =>
        one.id !== order.id &&
        one.kind === "downgrade" &&
        one.subscriptionId === order.subscriptionId &&
        (one.closedAt === null || (one.acceptedAt !== null && one.orderedAt > order.orderedAt)),
    );
    return isIt && !another ? { ...order, closedAt: null } : order;
  });

/** An order that waits for its day is closed when something else took its place, not when it is still to be paid. */
const withoutOvertaken = (
  orders: NextRows["orders"],
  subscriptions: NextRows["subscriptions"],
  now: number,
): NextRows["orders"] =>
  orders.map((order) => {
    const awaited = subscriptions.find(({ id }) => id === order.subscriptionId);
    const undecided = orders.some(
      ({ subscriptionId, acceptedAt, closedAt }) =>
        subscriptionId === order.subscriptionId && acceptedAt === null && closedAt === null,
    );
    // Ended here, it was never opened: its day may have passed while the payment of a plan was awaited.
    const gone = awaited?.id.startsWith("psu_") && awaited.endedAt !== null && order.closedAt === null;
    const overtaken = awaited && (gone || isOvertaken(order, awaited, now));
    return overtaken && !undecided ? { ...order, closedAt: now } : order;
  });

/** Subscriptions of ours that have not begun end, and the orders that asked for them. */
export function withoutWaiting(rows: NextRows, closed: readonly string[], now: number): NextRows {
  const subscriptions = rows.subscriptions.map((one) =>
    closed.includes(one.id) && one.endedAt === null ? { ...one, endedAt: now } : one,
  );
  return { ...rows, subscriptions, orders: withoutOvertaken(rows.orders, subscriptions, now) };
}

export const toRow = ({ price, debt, ...rest }: PlanSubscription): Owned<SubscriptionRow> => ({
  ...rest,
  baseCents: price.baseCents,
  licenceCents: price.licenceCents,
  debtSince: debt?.since ?? null,
  debtCause: debt?.cause ?? null,
});

/**
 * A Standby that waits for the end of the trial gives way to the subscription that was opened for its order, and to a
 * plan that was bought after it and has begun.
 */
function placeholders(account: Account, { subscriptions, invoices }: PaymentRecord, now: number) {
  const plans = subscriptions.flatMap((one) => planSubscriptionOf(one.id, one, invoices) ?? []);
  return account.subscriptions
    .filter(({ id, endedAt }) => id.startsWith("psu_") && endedAt === null)
    .map(({ organisationId: _organisation, ...row }) => {
      const order = account.orders.find(({ subscriptionId }) => subscriptionId === row.id);
      const opened = subscriptions.some(({ metadata }) => order && metadata.order === order.id);
      const since = Math.floor(row.orderedAt / 1000) * 1000;
      const overtaken = plans.some(
        ({ plan, startedAt, orderedAt }) => isClassic(plan) && startedAt !== null && orderedAt >= since,
      );
      return opened || overtaken ? { ...row, endedAt: now } : row;
    });
}

export type PaymentDocument = Omit<Owned<DocumentRow>, "awaitsChange" | "buyer">;

function planDocuments(account: Account, record: PaymentRecord): Owned<DocumentRow>[] {
  const known = new Map(account.documents.map(({ id, buyer }) => [id, buyer]));
  const buyers = new Map(record.invoices.map(({ id, buyer }) => [id, buyer]));
  const changing = new Set(
    record.subscriptions.flatMap(({ id, changePending }) => (changePending ? [id] : [])),
  );
  const pending = record.invoices.filter(
    ({ reason, status, subscriptionId }) =>
      reason === "change" && status === "open" && changing.has(subscriptionId ?? ""),
  );
  return documentRows(record).map((row) => ({
    ...row,
    awaitsChange: pending.some(({ id }) => id === row.id),
    // A credit note is made out to whom the invoice it corrects is.
    buyer: buyers.get(row.correctsId ?? row.id) ?? known.get(row.id) ?? null,
  }));
}

export const documentRows = (record: PaymentRecord): PaymentDocument[] => [
  ...record.invoices.map(invoiceRow),
  ...creditNoteRows(record),
];

const invoiceRow = (invoice: InvoiceRecord): PaymentDocument => ({
  id: invoice.id,
  kind: "invoice",
  number: invoice.number,
  status: invoice.status,
  correctsId: null,
  subscriptionId: invoice.subscriptionId,
  issuedAt: invoice.issuedAt,
  paidAt: invoice.paidAt,
  disputedAt: invoice.disputedAt,
  htCents: invoice.htCents,
  taxCents: invoice.taxCents,
  ttcCents: invoice.ttcCents,
  remainingCents: invoice.remainingCents,
  debitInProgress: invoice.debitInProgress,
  needsConfirmation: invoice.needsConfirmation,
  pageUrl: invoice.pageUrl,
  pdfUrl: invoice.pdfUrl,
  lines: invoice.lines,
});

/** A credit note is a negative document that names the invoice it corrects. */
const creditNoteRows = ({ creditNotes, invoices }: PaymentRecord): PaymentDocument[] =>
  creditNotes.map((note) => ({
    id: note.id,
    kind: "credit_note",
    number: note.number,
    status: note.voided ? "void" : "paid",
    correctsId: note.invoiceId,
    subscriptionId: invoices.find(({ id }) => id === note.invoiceId)?.subscriptionId ?? null,
    issuedAt: note.issuedAt,
    paidAt: null,
    disputedAt: null,
    htCents: 0 - note.htCents,
    taxCents: 0 - note.taxCents,
    ttcCents: 0 - note.ttcCents,
    remainingCents: 0,
    debitInProgress: false,
    needsConfirmation: false,
    pageUrl: null,
    pdfUrl: note.pdfUrl,
    lines: note.lines,
  }));

/** A method that is no longer attached was removed: it stays, so that what it paid can still name it. */
export function methodRows(
  before: readonly Owned<MethodRow>[],
  { methods }: PaymentRecord,
  now: number,
): Owned<MethodRow>[] {
  const known = new Map(before.map((row) => [row.id, row]));
  const attached = methods.map(({ mandateActive, ...method }) => ({
    ...method,
    mandateRevokedAt: mandateActive ? null : (known.get(method.id)?.mandateRevokedAt ?? now),
    detachedAt: null,
  }));
  const gone = before
    .filter(({ id }) => !methods.some((method) => method.id === id))
    .map((row) => ({ ...methodColumns(row), detachedAt: row.detachedAt ?? now }));
  return [...attached, ...gone];
}

const methodColumns = (row: Owned<MethodRow>): Owned<MethodRow> => ({
  id: row.id,
  kind: row.kind,
  holder: row.holder,
  brand: row.brand,
  bank: row.bank,
  last4: row.last4,
  expMonth: row.expMonth,
  expYear: row.expYear,
  mandateReference: row.mandateReference,
  mandateRevokedAt: row.mandateRevokedAt,
  createdAt: row.createdAt,
  detachedAt: row.detachedAt,
});

/** The account as it is once these rows are written. */
export function withRows(account: Account, rows: NextRows, organisationId: string): Account {
  const own = <R extends object>(found: readonly R[]) => found.map((row) => ({ ...row, organisationId }));
  return {
    ...account,
    subscriptions: own(rows.subscriptions),
    documents: own(rows.documents),
    methods: own(rows.methods),
    orders: own(rows.orders),
  };
}
