import { monthsAfter } from "#domain/plans/periods";
import { isRenewing, renewsAt, type SubscriptionFacts } from "#domain/plans/subscription";

/** The law wants the notice between three months and one month before an annual term (Code de la consommation, L215-1). */
const months = { opens: 3, sent: 2, closes: 1 } as const;

/** When to tell of an annual renewal, in the middle of the window the law leaves. UTC milliseconds. */
export const renewalNoticeWindow = (
  renewalAt: number,
): { opensAt: number; sendAt: number; closesAt: number } => ({
  opensAt: monthsAfter(renewalAt, -months.opens),
  sendAt: monthsAfter(renewalAt, -months.sent),
  closesAt: monthsAfter(renewalAt, -months.closes),
});

/** The renewal to tell of now, or null. A late notice is still sent: the person is told, if not bound. */
export function dueRenewalNotice(facts: SubscriptionFacts, now: number): number | null {
  if (facts.interval !== "annual" || !isRenewing(facts, now)) return null;
  const at = renewsAt(facts, now);
  return now >= renewalNoticeWindow(at).sendAt ? at : null;
}
