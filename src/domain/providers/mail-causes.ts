import { mailCause, owedMails, type OwedMail } from "#domain/plans/mail-causes";
import { ttcOf } from "#domain/plans/money";
import type { PaymentMethod } from "#domain/plans/payment-methods";
import { defaultRateBp } from "#domain/plans/vat";
import { dueConsentReminder, type ConsentMilestone } from "#domain/providers/consent-reminders";
import { nextRenewal, type NextRenewal } from "#domain/providers/renewal";
import {
  awaitedConsent,
  scheduledEnd,
  withScheduledEnd,
  type EndReason,
  type ProviderSubscription,
} from "#domain/providers/subscription";

export type Recipient = "provider" | "managers";

/** A mail that facts and the clock owe; `reason` says why a subscription expired. One copy per recipient. */
export type OwedProviderMail = {
  kind: OwedMail["kind"] | "price_request" | "price_reminder";
  recipients: readonly Recipient[];
  cause: string;
  reason: EndReason | null;
  daysLeft: ConsentMilestone | null;
};

const both: readonly Recipient[] = ["provider", "managers"];
const toBoth = new Set<OwedProviderMail["kind"]>(["expired", "unpaid", "payment_failed"]);

/** What only a renewal to come gives a reason to say. */
const ofRenewal = new Set<OwedProviderMail["kind"]>([
  "method_missing",
  "mandate_revoked",
  "card_expiring",
  "debit_notice",
]);

/** What is owed now. Asked again, it answers the same causes: the ledger sends each once. */
export function owedProviderMails(
  subscription: ProviderSubscription,
  method: PaymentMethod | null,
  now: number,
  {
    grace,
    reminderDays,
    rateBp = defaultRateBp,
  }: { grace?: number; reminderDays?: readonly number[]; rateBp?: number } = {},
): OwedProviderMail[] {
  const end = scheduledEnd(subscription);
  const next = nextRenewal(subscription, now, grace);
  const billed = next?.kind === "bill" ? `${next.interval}-${ttcOf({ htCents: next.htCents, rateBp })}` : "";
  const common = owedMails(withScheduledEnd(subscription), method, now, grace)
    // The calendar of a switch that has fallen due is `nextRenewal`'s alone: nothing is asked for what does not renew.
    .filter(({ kind }) => next?.kind === "bill" || !ofRenewal.has(kind))
    // Another year is told of; a switch that ends the years is not.
    .filter(({ kind }) => kind !== "renewal_notice" || renewsForAYear(next))
    .map(({ kind, cause }): OwedProviderMail => ({
      kind,
      // Another amount, tax included, is announced again: the bank debits what was said.
      cause: kind === "debit_notice" ? `${cause}/${billed}` : cause,
      recipients: toBoth.has(kind) ? both : ["provider"],
      reason: kind === "expired" ? (end !== null && now >= end.at ? end.by : "dunning") : null,
      daysLeft: null,
    }));
  return [...common, ...requestMails(subscription, now, reminderDays)];
}

/** Whether a coming renewal begins a year, which the law wants told ahead. */
export const renewsForAYear = (next: NextRenewal | null): next is NextRenewal & { kind: "bill" } =>
  next?.kind === "bill" && next.interval === "annual";

function requestMails(
  subscription: ProviderSubscription,
  now: number,
  reminderDays: readonly number[] | undefined,
): OwedProviderMail[] {
  const consent = awaitedConsent(subscription, now);
  if (consent === null || now >= consent.effectiveAt) return [];
  const recipients: readonly Recipient[] = ["provider"];
  const daysLeft = dueConsentReminder(consent, now, reminderDays);
  const request = { kind: "price_request", recipients, reason: null, daysLeft: null } as const;
  const reminder = { kind: "price_reminder", recipients, reason: null } as const;
  return [
    { ...request, cause: mailCause(consent.id, "price_request", consent.effectiveAt) },
    ...(daysLeft === null
      ? []
      : [
          {
            ...reminder,
            daysLeft,
            cause: mailCause(consent.id, `price_reminder_${daysLeft}`, consent.effectiveAt),
          },
        ]),
  ];
}
