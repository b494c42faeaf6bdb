import { owesConfirmation } from "#domain/plans/confirmation";
import type { PaymentMethod } from "#domain/plans/payment-methods";
import { mailCause, notToldYet } from "#domain/plans/mail-causes";
import { sellerVat } from "#domain/plans/vat";
import { owedProviderMails, type OwedProviderMail, type Recipient } from "#domain/providers/mail-causes";
import { isLive, type ProviderSubscription } from "#domain/providers/subscription";
import { servesAt } from "#domain/providers/serving";
import type { MailOrder } from "#db/commit";
import type { ActionContext } from "#actions/action";
import { foundIn, settingsOf, type Account } from "#actions/providers/account";

/** The mail of the product for each thing that is owed. */
const mailOf = {
  payment_failed: "provider-payment-failed",
  unpaid: "provider-unpaid",
  expired: "provider-expired",
  renewal_notice: "provider-renewal-notice",
  method_missing: "provider-method-needed",
  mandate_revoked: "provider-method-needed",
  card_expiring: "provider-method-needed",
  debit_notice: "provider-debit-notice",
  price_request: "provider-price-request",
  price_reminder: "provider-price-request",
} as const satisfies Record<OwedProviderMail["kind"], string>;

type Owed = { kind: string; cause: string; subjectId: string; recipients: readonly Recipient[] };

/** One copy to the provider, one to each person who runs the organisation: the cause keeps each from leaving twice. */
export function copiesOf(account: Account, { recipients, ...mail }: Owed): MailOrder[] {
  const { mailbox, locale } = foundIn(account);
  const own = { ...mail, cause: `providers/${mail.cause}/provider`, recipient: mailbox, locale };
  const theirs = account.managers.map(({ personId, ...manager }) => ({
    ...mail,
    cause: `providers/${mail.cause}/${personId}`,
    recipient: manager.email,
    personId,
    locale: manager.locale,
  }));
  return [
    ...(recipients.includes("provider") ? [own] : []),
    ...(recipients.includes("managers") ? theirs : []),
  ];
}

/** What asks a provider to act for a later renewal, or announces it: nobody can act while the organisation is not there. */
const ahead = new Set<OwedProviderMail["kind"]>([
  "price_request",
  "price_reminder",
  "renewal_notice",
  "debit_notice",
  "card_expiring",
]);

type After = {
  latest: ProviderSubscription | null;
  method: PaymentMethod | null;
  documents: readonly { subscriptionId: string | null; issuedAt: number; needsConfirmation: boolean }[];
};

/** What the new facts owe and the ledger does not have yet. */
export function mailsOwed(
  context: ActionContext,
  account: Account,
  { latest, method, documents }: After,
): MailOrder[] {
  const { now, organisation } = context;
  if (latest === null) return [];
  const { graceDays, reminderDays, subscriptionsOn, ...settings } = settingsOf(account);
  const { rateBp } = sellerVat(organisation.settings.identity.vatRegime, settings.rateBp);
  if (latest.startedAt === null) {
    const waits = documents.some((one) => one.subscriptionId === latest.id && owesConfirmation(one, now));
    const { id: subjectId } = latest;
    const cause = mailCause(subjectId, "payment_to_confirm", latest.orderedAt);
    const called = {
      kind: "provider-payment-to-confirm",
      cause,
      subjectId,
      recipients: ["provider"] as const,
    };
    return waits ? notToldYet(copiesOf(account, called), account.sent) : [];
  }
  const confirmed = {
    kind: "provider-subscribed",
    cause: mailCause(latest.id, "subscribed", latest.orderedAt),
    recipients: ["provider"] as const,
  };
  const loses = subscriptionsOn && !foundIn(account).exempt;
  const served = servesAt({ ...organisation, ...settingsOf(account) }, now);
  const owed = owedProviderMails(latest, method, now, { grace: graceDays, reminderDays, rateBp })
    // Whoever still answers loses nothing: untold then, an exemption's end is no news once the exemption is over either.
    .filter(({ kind, reason }) => kind !== "expired" || (loses && reason !== "exemption"))
    .filter(({ kind }) => served || !ahead.has(kind))
    .map(({ kind, cause, recipients }) => ({ kind: mailOf[kind], cause, recipients }));
  const copies = [confirmed, ...owed, ...closing(context, account, latest)].flatMap((mail) =>
    copiesOf(account, { ...mail, subjectId: latest.id }),
  );
  return notToldYet(copies, account.sent);
}

/** Who pays an organisation that is being ended is told, and told again when it stays after all. */
function closing(
  { now, organisation }: ActionContext,
  { sent }: Account,
  latest: ProviderSubscription,
): { kind: string; cause: string; recipients: readonly Recipient[] }[] {
  if (!isLive(latest, now)) return [];
  const recipients = ["provider"] as const;
  const { deactivatedAt } = organisation;
  if (deactivatedAt !== null)
    return [{ kind: "provider-closing", cause: mailCause(latest.id, "closing", deactivatedAt), recipients }];
  const told = `providers/${latest.id}/closing/`;
  return sent
    .filter(({ cause }) => cause?.startsWith(told))
    .map(({ cause }) => ({
      kind: "provider-closing-revoked",
      cause: mailCause(latest.id, "closing_revoked", Number(cause?.slice(told.length).split("/")[0])),
      recipients,
    }));
}
