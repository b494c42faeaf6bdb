import { parsePriceKey, priceLines, priceOf, type Plan, type PricePart } from "#domain/plans/catalogue";
import {
  termsAt,
  type PlannedChange,
  type PlanSubscription,
  type Terms,
  type WaitedChange,
} from "#domain/plans/entitlement";
import { estimate } from "#domain/plans/next-invoice";
import type { OrderPlan, OrderRequest } from "#domain/plans/ordering";
import type { PricedLine } from "#domain/plans/payment-record";
import { invalid } from "#domain/refusals";
import type { LaterChange, Preview } from "#billing/port";
import type { ActionContext } from "#actions/action";
import { platform, type Account } from "#actions/plans/account";
import { tell } from "#actions/plans/telling";

/** A line to show. Cents excluding tax; a credit is negative. */
export type ShownLine = { part: PricePart | "credit"; plan: Plan | null; quantity: number; htCents: number };

/** What is paid now, or at `startsAt`; `source` says whether the payment provider or we worked it out. */
export type Quote = {
  lines: ShownLine[];
  htCents: number;
  taxCents: number;
  ttcCents: number;
  dueCents: number;
  creditCents: number;
  source: "preview" | "estimate";
};

/** What an order makes the payment provider bill. */
export function linesOf({ plan, interval, licences }: OrderRequest, order: OrderPlan): PricedLine[] {
  const price = priceOf(plan, interval);
  if (price === null) throw invalid({ pointer: "/interval", code: "not_offered" });
  const billsBase = order.kind !== "start" || order.billsBase;
  return priceLines(plan, interval, { price, licences, billsBase });
}

/** What an order costs: asked of the payment provider when it knows the account, else estimated. */
export async function quoteOf(
  context: ActionContext,
  { customer }: Pick<Account, "customer">,
  request: OrderRequest,
  order: OrderPlan,
  at: number,
): Promise<Quote> {
  const lines = linesOf(request, order);
  const customerId = customer?.stripeId;
  if (order.kind === "start" && customerId)
    return quoteFrom(
      await tell(context, (payments) => payments.previewPurchase(platform, { customerId, lines })),
    );
  if (order.kind === "wake" || order.kind === "upgrade") {
    const { subscriptionId } = order;
    const change = { subscriptionId, lines, restarts: true, at };
    return quoteFrom(await tell(context, (payments) => payments.previewChange(platform, change)));
  }
  return estimated(request, order.kind !== "start" || order.billsBase);
}

const estimated = ({ plan, interval, licences }: OrderRequest, billsBase: boolean): Quote =>
  estimatedQuote({
    plan,
    licences,
    billsBase,
    price: priceOf(plan, interval) ?? { baseCents: 0, licenceCents: 0 },
  });

/** What a subscription bills at a renewal, a planned change included; what the account has in credit pays first. */
export function quoteAt(one: PlanSubscription, at: number, creditCents = 0): Quote {
  const quote = estimatedQuote(termsAt(one, at));
  return { ...quote, dueCents: Math.max(0, quote.dueCents - creditCents) };
}

function estimatedQuote(terms: Terms): Quote {
  const { lines, totals, dueCents } = estimate(terms, platform.rateBp);
  return {
    lines: lines.map(({ part, quantity, htCents }) => ({ part, plan: terms.plan, quantity, htCents })),
    htCents: totals.htCents,
    taxCents: totals.taxCents,
    ttcCents: totals.ttcCents,
    dueCents,
    creditCents: 0,
    source: "estimate",
  };
}

/** The time that was paid and is not used is one line, whatever it was paid for. */
export function quoteFrom({ lines, htCents, taxCents, ttcCents, dueCents }: Preview): Quote {
  const creditCents = 0 - lines.reduce((total, line) => total + (line.credit ? line.htCents : 0), 0);
  const billed = lines
    .filter(({ credit }) => !credit)
    .map(({ key, quantity, htCents: amount }): ShownLine => {
      const price = key === null ? null : parsePriceKey(key);
      return { part: price?.part ?? "base", plan: price?.plan ?? null, quantity, htCents: amount };
    });
  const credited: ShownLine = { part: "credit", plan: null, quantity: 1, htCents: 0 - creditCents };
  return {
    lines: creditCents === 0 ? billed : [credited, ...billed],
    htCents,
    taxCents,
    ttcCents,
    dueCents,
    creditCents,
    source: "preview",
  };
}

/** A change that gave way, planned again as it was. */
export const plannedAgain = (one: PlanSubscription, kept: PlannedChange, at: number): LaterChange => ({
  subscriptionId: one.id,
  lines: waitedLines(one, kept),
  interval: kept.interval,
  at,
  replaced: kept.replaced ? waitedLines(one, kept.replaced) : null,
});

/** What a subscription bills once what waits for its renewal is there: Standby is always a base. */
export const waitedLines = ({ billsBase }: PlanSubscription, waited: WaitedChange): PricedLine[] =>
  priceLines(waited.plan, waited.interval, { ...waited, billsBase: billsBase || waited.plan === "standby" });

/** What a subscription bills with another number of licences, at the price it was sold at. */
export const linesWith = (one: PlanSubscription, licences: number): PricedLine[] =>
  priceLines(one.plan, one.interval, { price: one.price, licences, billsBase: one.billsBase });
