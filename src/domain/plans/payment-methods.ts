import { isRenewing, renewsAt, type SubscriptionFacts } from "#domain/plans/subscription";

const dayMs = 24 * 60 * 60 * 1000;

/** What is known of a means of payment: never a full number. `expMonth` is 1 to 12. */
export type PaymentMethod =
  | {
      kind: "card";
      brand: string;
      last4: string;
      expMonth: number;
      expYear: number;
      detachedAt: number | null;
    }
  | {
      kind: "sepa_debit";
      bank: string | null;
      last4: string;
      mandateReference: string;
      mandateRevokedAt: number | null;
      detachedAt: number | null;
    };

/** A card serves until the end of its month. UTC milliseconds. */
export const cardExpiresAt = ({ expMonth, expYear }: { expMonth: number; expYear: number }): number =>
  Date.UTC(expYear, expMonth, 1);

/** Whether it can be charged at an instant: not removed, card not expired, mandate not revoked. */
export function isUsable(method: PaymentMethod, at: number): boolean {
  if (method.detachedAt !== null) return false;
  return method.kind === "card" ? at < cardExpiresAt(method) : method.mandateRevokedAt === null;
}

/** Days before its expiry on which a card is asked to be replaced. */
const cardWarningDays = 30;
/** Days before a renewal that a card will not reach: a year ahead, nobody has the next card. */
const renewalWarningDays = 60;

export type MethodNeed = "method_missing" | "mandate_revoked" | "card_expiring";

/** What to ask before the coming renewal, or null: another method is needed, or soon will be. */
export function methodNeed(
  facts: SubscriptionFacts,
  method: PaymentMethod | null,
  now: number,
): MethodNeed | null {
  if (!isRenewing(facts, now)) return null;
  if (method === null || method.detachedAt !== null) return "method_missing";
  if (method.kind === "sepa_debit") return method.mandateRevokedAt === null ? null : "mandate_revoked";
  const expiresSoon = now >= cardExpiresAt(method) - cardWarningDays * dayMs;
  const renewal = renewsAt(facts, now);
  const renewsSoon = now >= renewal - renewalWarningDays * dayMs;
  return expiresSoon || (renewsSoon && !isUsable(method, renewal)) ? "card_expiring" : null;
}

/** A debit is announced this long before, unless the mandate says shorter (SEPA core rulebook, 4.3.4). In days. */
const debitNoticeDays = 14;

/** When the debit of the coming renewal is announced. UTC milliseconds. */
export const debitNoticeAt = (facts: SubscriptionFacts, now: number): number =>
  renewsAt(facts, now) - debitNoticeDays * dayMs;
