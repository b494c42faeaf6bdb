import { owesConfirmation } from "#domain/plans/confirmation";
import type { PaymentMethod } from "#domain/plans/payment-methods";
import { mailCause, notToldYet } from "#domain/plans/mail-causes";
import { sellerVat } from "#domain/plans/vat";
import { owedProviderMails, type OwedProviderMail, type Recipient } from "#domain/providers/mail-causes";
import { isLive, type ProviderSubscription } from "#domain/providers/subscription";
import { servesAt } from "#domain/providers/serving";
import type { MailOrder } from "#db/commit";
import type { ActionContext } from "#actions/action";
import { begunBefore, foundIn, settingsOf, type Account } from "#actions/providers/account";

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
  exempt: boolean;
  method: PaymentMethod | null;
  documents: readonly { subscriptionId: string | null; issuedAt: number; needsConfirmation: boolean }[];
};

/** What the new facts owe and the ledger does not have yet. */
export function mailsOwed(context: ActionContext, account: Account, after: After): MailOrder[] {
  const { latest } = after;
  if (latest === null) return [];
  const copies = (latest.startedAt === null ? ofAttempt : ofSubscription)(context, account, latest, after);
  return notToldYet(copies, account.sent);
}

/** One that waits for its first payment takes nothing away, and hides no end of the one before it. */
function ofAttempt(
  context: ActionContext,
  account: Account,
  { id: subjectId, orderedAt }: ProviderSubscription,
  after: After,
): MailOrder[] {
  const waits = after.documents.some(
    (one) => one.subscriptionId === subjectId && owesConfirmation(one, context.now),
  );
  const called = {
    kind: "provider-payment-to-confirm",
    cause: mailCause(subjectId, "payment_to_confirm", orderedAt),
    subjectId,
    recipients: ["provider"] as const,
  };
  const before = begunBefore(account, after.latest);
  const ends = before === null ? [] : byItself(context, account, before, { ...after, method: null });
  return [
    ...(waits ? copiesOf(account, called) : []),
    ...ends
      .filter(({ kind }) => kind === "provider-expired")
      .flatMap((mail) => copiesOf(account, { ...mail, subjectId: before?.id ?? "" })),
  ];
}

function ofSubscription(
  context: ActionContext,
  account: Account,
  latest: ProviderSubscription,
  after: After,
): MailOrder[] {
  const confirmed = {
    kind: "provider-subscribed",
    cause: mailCause(latest.id, "subscribed", latest.orderedAt),
    recipients: ["provider"] as const,
  };
  const owed = byItself(context, account, latest, after);
  return [confirmed, ...owed, ...closing(context, account, latest)].flatMap((mail) =>
    copiesOf(account, { ...mail, subjectId: latest.id }),
  );
}

/** What facts and the clock owe. */
function byItself(
  { now, organisation }: ActionContext,
  account: Account,
  subscription: ProviderSubscription,
  { method, exempt }: Pick<After, "method" | "exempt">,
): Omit<Owed, "subjectId">[] {
  const { graceDays, reminderDays, subscriptionsOn, ...settings } = settingsOf(account);
  const { rateBp } = sellerVat(organisation.settings.identity.vatRegime, settings.rateBp);
  const loses = subscriptionsOn && !exempt;
  const served = servesAt({ ...organisation, ...settingsOf(account) }, now);
  return (
    owedProviderMails(subscription, method, now, { grace: graceDays, reminderDays, rateBp })
      // Whoever still answers loses nothing: untold then, an exemption's end is no news once the exemption is over either.
      .filter(({ kind, reason }) => kind !== "expired" || (loses && reason !== "exemption"))
      .filter(({ kind }) => served || !ahead.has(kind))
      .map(({ kind, cause, recipients }) => ({ kind: mailOf[kind], cause, recipients }))
  );
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
