import { parsePriceKey, type Plan, type PlanPrice } from "#domain/plans/catalogue";
import type { PlannedChange, PlanSubscription, WaitedChange } from "#domain/plans/entitlement";
import type { InvoiceRecord, PricedLine, SubscriptionRecord } from "#domain/plans/payment-record";
import type { Interval } from "#domain/plans/periods";
import type { Debt, SubscriptionFacts } from "#domain/plans/subscription";

/** The dated facts of a subscription, from what the payment provider says of it and of its invoices. */
export function factsOf(record: SubscriptionRecord, all: readonly InvoiceRecord[]): SubscriptionFacts {
  const invoices = all.filter(({ subscriptionId }) => subscriptionId === record.id);
  const first = invoices.find(({ reason }) => reason === "first");
  return {
    interval: record.interval,
    orderedAt: record.createdAt,
    anchorAt: record.anchorAt,
    periodEndsAt: record.periodEndsAt,
    startedAt: neverBegan(record, first) ? null : record.createdAt,
    settledAt: first === undefined ? record.createdAt : first.paidAt,
    debt: debtOf(record, invoices),
    cancelAt: record.cancelAt,
    endedAt: record.endedAt,
  };
}

/** Its first payment never came: closed before it was paid, nor taken by a bank. */
export const neverBegan = ({ status }: SubscriptionRecord, first: InvoiceRecord | undefined): boolean =>
  status === "incomplete" ||
  (status === "closed" &&
    (first?.status === "open" || first?.status === "void") &&
    first.paidAt === null &&
    first.debitFailedAt === null &&
    !first.debitInProgress);

/**
 * Closed at once, be it by the payment provider's own settings, and not at an end that was chosen for it: nobody will
 * pay what it still asks for.
 */
export const wasClosedAtOnce = ({
  endedAt,
  cancelAt,
  closedUnpaid,
}: Pick<SubscriptionRecord, "endedAt" | "cancelAt" | "closedUnpaid">): boolean =>
  endedAt !== null && (cancelAt === null || endedAt < cancelAt || closedUnpaid);

/** The oldest money owed. A debit on its way is not owed yet; a change that was not applied owes nothing. */
function debtOf(record: SubscriptionRecord, invoices: readonly InvoiceRecord[]): Debt | null {
  const debts = invoices.flatMap((invoice): Debt[] => {
    if (invoice.disputedAt !== null) return [{ since: invoice.disputedAt, cause: "dispute" }];
    const owed = invoice.status === "open" || invoice.status === "uncollectible";
    if (!owed || invoice.remainingCents <= 0 || !invoice.attempted) return [];
    const { debitFailedAt } = invoice;
    if (invoice.debitInProgress && debitFailedAt === null) return [];
    if (invoice.reason === "change" && record.changePending) return [];
    return [
      {
        since: debitFailedAt ?? invoice.issuedAt,
        cause: invoice.reason === "first" ? "first_debit" : "renewal",
      },
    ];
  });
  if (record.status === "incomplete") return null;
  return debts.toSorted((a, b) => a.since - b.since)[0] ?? null;
}

/** What an organisation subscribed to, or null when a price is none of ours. `id` is ours, not the provider's. */
export function planSubscriptionOf(
  id: string,
  record: SubscriptionRecord,
  invoices: readonly InvoiceRecord[],
): PlanSubscription | null {
  const terms = termsOf(record.lines);
  if (terms === null) return null;
  return { id, ...factsOf(record, invoices), ...terms, planned: plannedOf(record) };
}

type RecordedTerms = {
  plan: Plan;
  interval: Interval;
  licences: number;
  price: PlanPrice;
  billsBase: boolean;
};

function termsOf(lines: readonly PricedLine[]): RecordedTerms | null {
  const priced = lines.flatMap(({ key, quantity }) => {
    const price = parsePriceKey(key);
    return price === null ? [] : [{ ...price, quantity }];
  });
  const [head] = priced;
  if (head === undefined || priced.length < lines.length) return null;
  const base = priced.find(({ part }) => part === "base");
  const licence = priced.find(({ part }) => part === "licence");
  return {
    plan: head.plan,
    interval: head.interval,
    licences: licence?.quantity ?? 0,
    price: { baseCents: base?.cents ?? 0, licenceCents: licence?.cents ?? 0 },
    billsBase: base !== undefined,
  };
}

function plannedOf({ planned }: SubscriptionRecord): PlannedChange | null {
  if (planned === null) return null;
  const terms = termsOf(planned.lines);
  if (terms === null) return null;
  const { at, wasEnding } = planned;
  const replaced = planned.replaced === null ? null : waitedTerms(planned.replaced);
  return { at, ...waitingTerms(terms), wasEnding, ...(replaced && { replaced }) };
}

const waitingTerms = ({ plan, interval, licences, price }: RecordedTerms): WaitedChange => ({
  plan,
  interval,
  licences,
  price,
});

/** What waited for a renewal, or null when a price is none of ours. */
export function waitedTerms(lines: readonly PricedLine[]): WaitedChange | null {
  const terms = termsOf(lines);
  return terms && waitingTerms(terms);
}
