import type { SubscriptionRecord } from "#domain/plans/payment-record";
import { endOf } from "#domain/plans/subscription";
import type { Interval } from "#domain/plans/periods";
import { priceKey } from "#domain/providers/price-key";
import { nextRenewal } from "#domain/providers/renewal";
import { isLive, withScheduledEnd, type ProviderSubscription } from "#domain/providers/subscription";

/** What is left to tell the payment provider, so that the coming renewal does what was decided, and nothing else. */
export type Telling =
  | { tell: "close" }
  | { tell: "end" }
  | { tell: "bill"; interval: Interval; htCents: number };

type Terms = {
  now: number;
  rateBp: number;
  /** What the foot of the coming invoices has to say. */
  footer: string;
  graceDays: number;
  /** The organisation will not serve its providers at the renewal: it is not billed (`endsUnserved`). */
  unserved: boolean;
};

/** Null when it knows already. Asked again after each change, event and hour: what was lost is told again. */
export function toTell(
  subscription: ProviderSubscription,
  record: SubscriptionRecord,
  { now, rateBp, footer, graceDays, unserved }: Terms,
): Telling | null {
  if (record.status !== "open") return null;
  const over = endOf(withScheduledEnd(subscription), graceDays);
  if (over !== null && over <= now) return { tell: "close" };
  const next = nextRenewal(subscription, now, graceDays);
  // Unpaid, it opens nothing: paid since, it is told to renew again, and otherwise no new period is begun over there.
  if (next === null) return isLive(subscription, now) && record.cancelAt === null ? { tell: "end" } : null;
  if (next.kind === "end" || unserved) return record.cancelAt === null ? { tell: "end" } : null;
  const { interval, htCents } = next;
  const coming = record.planned?.lines ?? record.lines;
  const told = record.cancelAt === null && record.rateBp === rateBp && record.footer === footer;
  return told && coming[0]?.key === priceKey(interval, htCents) ? null : { tell: "bill", interval, htCents };
}
