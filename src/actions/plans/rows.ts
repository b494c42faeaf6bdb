import { planSubscriptionOf } from "#domain/plans/read-back";
import type { PlanSubscription } from "#domain/plans/entitlement";
import { isOvertaken } from "#domain/plans/orders";
import type { InvoiceRecord, PaymentRecord } from "#domain/plans/payment-record";
import type { Account, DocumentRow, MethodRow, OrderRow } from "#actions/plans/account";

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
    documents: documentRows(record),
    methods: methodRows(account.methods, record, now),
    orders: withoutOvertaken(
      account.orders.map((order) => orderRow(order, withoutOthers(record, account.orders, order.id), now)),
      all,
      now,
    ),
  };
}

/** An order that waits for its day is closed when something else took its place. */
const withoutOvertaken = (
  orders: NextRows["orders"],
  subscriptions: NextRows["subscriptions"],
  now: number,
): NextRows["orders"] =>
  orders.map((order) => {
    const awaited = subscriptions.find(({ id }) => id === order.subscriptionId);
    return awaited && isOvertaken(order, awaited, now) ? { ...order, closedAt: now } : order;
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

/** A Standby that waited for the end of the trial gives way to the subscription that was opened for its order. */
function placeholders(account: Account, { subscriptions }: PaymentRecord, now: number) {
  return account.subscriptions
    .filter(({ id, endedAt }) => id.startsWith("psu_") && endedAt === null)
    .map(({ organisationId: _organisation, ...row }) => {
      const order = account.orders.find(({ subscriptionId }) => subscriptionId === row.id);
      const opened = subscriptions.some(({ metadata }) => order && metadata.order === order.id);
      return opened ? { ...row, endedAt: now } : row;
    });
}

export const documentRows = (record: PaymentRecord): Owned<DocumentRow>[] => [
  ...record.invoices.map(invoiceRow),
  ...creditNoteRows(record),
];

const invoiceRow = (invoice: InvoiceRecord): Owned<DocumentRow> => ({
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
const creditNoteRows = ({ creditNotes, invoices }: PaymentRecord): Owned<DocumentRow>[] =>
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

/** The invoices that other orders are paid with: two orders of one second are told apart by them. */
export const invoicesOfOthers = (orders: readonly OrderRow[], orderId: string): ReadonlySet<string> =>
  new Set(orders.flatMap(({ id, invoiceId }) => (id === orderId || invoiceId === null ? [] : [invoiceId])));

function withoutOthers(record: PaymentRecord, orders: readonly OrderRow[], orderId: string): PaymentRecord {
  const others = invoicesOfOthers(orders, orderId);
  return { ...record, invoices: record.invoices.filter(({ id }) => !others.has(id)) };
}

/** What became of an order: accepted with its first payment, or dropped with the subscription it had opened. */
function orderRow(
  { organisationId: _organisation, ...order }: OrderRow,
  record: PaymentRecord,
  now: number,
): Owned<OrderRow> {
  if (order.closedAt !== null) return order;
  const opened = record.subscriptions.find(({ metadata }) => metadata.order === order.id);
  if (opened) {
    const invoice = record.invoices.find((one) => one.subscriptionId === opened.id && one.reason === "first");
    const taken = opened.status !== "incomplete";
    return {
      ...order,
      subscriptionId: opened.id,
      invoiceId: invoice?.id ?? order.invoiceId,
      acceptedAt: order.acceptedAt ?? (taken ? opened.createdAt : null),
      closedAt: !taken && opened.endedAt !== null ? opened.endedAt : null,
    };
  }
  if (order.kind === "wake" || order.kind === "upgrade") return changedOrder(order, record, now);
  return order;
}

/** Paying a change leaves an invoice on the subscription; without one within a day, nobody will pay it any more. */
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
