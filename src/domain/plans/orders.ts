import { civilTimeOf } from "#domain/programmes/civil-time";
import type { PlanSubscription } from "#domain/plans/entitlement";
import type { InvoiceFacts } from "#domain/plans/invoices";
import { no, type PlansNo } from "#domain/plans/refusals";
import { statusOf, type SubscriptionFacts } from "#domain/plans/subscription";

const hourMs = 60 * 60 * 1000;

/** The year of an instant (UTC ms) in France: numbers start again at 1 each year and seller. */
export const orderYear = (instant: number): number => civilTimeOf(instant).year;

/** `CMD-2026-000001`: six digits at least, more once a million is passed. */
export const orderNumber = (year: number, sequence: number): string =>
  `CMD-${year}-${String(sequence).padStart(6, "0")}`;

/** The key of one attempt at paying: the same attempt sent again pays once. */
export const paymentKey = (orderId: string, attempt: number): string => `${orderId}/${attempt}`;

/** A quote is good for an hour: what it credited is what is credited. UTC milliseconds. */
export const isPriceHeld = (shownAt: number, now: number): boolean =>
  shownAt <= now && now - shownAt <= hourMs;

export type OrderState = "awaiting_payment" | "debit_in_progress" | "processed" | "failed" | "lapsed";

/** What the order's page says: it follows the money, never the provider's word for the subscription. */
export function orderStateOf(facts: SubscriptionFacts, now: number): OrderState {
  if (facts.startedAt === null) return statusOf(facts, now) === "incomplete" ? "awaiting_payment" : "lapsed";
  if (facts.settledAt !== null) return "processed";
  return facts.debt === null ? "debit_in_progress" : "failed";
}

/** An abandoned payment is taken up again on the same order, so that no attempt makes a second subscription. */
export const planResumption = (facts: SubscriptionFacts, now: number): { resumes: true } | PlansNo =>
  orderStateOf(facts, now) === "awaiting_payment" ? { resumes: true } : no("order_not_payable");

export type PlanOrderState = OrderState | "scheduled";

/** What is known of an order for a plan. Instants are UTC milliseconds. */
export type OrderFacts = {
  /** The payment provider took it: paid, debited, or scheduled. */
  acceptedAt: number | null;
  startsAt: number | null;
  closedAt: number | null;
};

/**
 * Whether what an order waits for will never come: its subscription is closed, or neither is nor becomes the plan it
 * asked for, because another order or an undoing took its place.
 */
export const isOvertaken = (
  { acceptedAt, startsAt, closedAt, plan }: OrderFacts & Pick<PlanSubscription, "plan">,
  subscription: Pick<PlanSubscription, "plan" | "planned" | "endedAt">,
  now: number,
): boolean =>
  acceptedAt !== null &&
  closedAt === null &&
  startsAt !== null &&
  now < startsAt &&
  (subscription.endedAt !== null || (subscription.plan !== plan && subscription.planned?.plan !== plan));

/** The same for an order of any kind, by the invoice that it was billed on. */
export function planOrderState(
  { acceptedAt, startsAt, closedAt }: OrderFacts,
  invoice: Pick<InvoiceFacts, "status" | "remainingCents" | "debitInProgress"> | null,
  now: number,
): PlanOrderState {
  if (closedAt !== null) return "lapsed";
  if (acceptedAt === null) return "awaiting_payment";
  if (startsAt !== null && now < startsAt) return "scheduled";
  if (invoice === null || invoice.status === "paid" || invoice.remainingCents <= 0) return "processed";
  return invoice.debitInProgress ? "debit_in_progress" : "failed";
}
