import { cardExpiresAt, debitNoticeAt, methodNeed, type PaymentMethod } from "#domain/plans/payment-methods";
import { dueRenewalNotice } from "#domain/plans/renewal-notice";
import { isRenewing, statusOf, type SubscriptionFacts } from "#domain/plans/subscription";

/** Mails that facts and the clock owe by themselves, whatever events came. */
export type OwedMail = {
  kind:
    | "payment_failed"
    | "unpaid"
    | "expired"
    | "renewal_notice"
    | "method_missing"
    | "mandate_revoked"
    | "card_expiring"
    | "debit_notice";
  cause: string;
};

/** The key under which a mail leaves at most once: one subject, one kind, one period or instant (billing: consumer). */
export const mailCause = (subjectId: string, kind: string, turn: number): string =>
  `${subjectId}/${kind}/${turn}`;

type Caused = { cause: string };

/**
 * The mails whose cause was told to nobody yet. A cause ends with whom its copy is for, and all its copies are written
 * together: who runs the organisation later is not told of what happened before them.
 */
export function notToldYet<M extends Caused>(mails: readonly M[], sent: readonly Caused[]): M[] {
  const told = new Set(sent.map(({ cause }) => withoutRecipient(cause)));
  return mails.filter(({ cause }) => !told.has(withoutRecipient(cause)));
}

const withoutRecipient = (cause: string): string => cause.slice(0, cause.lastIndexOf("/"));

/** What is owed now. Asked again, it answers the same causes: the ledger sends each once. */
export function owedMails(
  subject: SubscriptionFacts & { id: string },
  method: PaymentMethod | null,
  now: number,
  grace?: number,
): OwedMail[] {
  const kinds = [
    statusMail(subject, now, grace),
    dueRenewalNotice(subject, now) === null ? null : "renewal_notice",
    methodNeed(subject, method, now),
    owesDebitNotice(subject, method, now) ? "debit_notice" : null,
  ] as const;
  return kinds
    .filter((kind) => kind !== null)
    .map((kind) => ({ kind, cause: mailCause(subject.id, kind, turnOf(kind, subject, method)) }));
}

/**
 * What a mail is sent once for: a debt, since it is owed, be there several in one period or one over several; a card,
 * whatever renewals fall before it expires; a period for the rest.
 */
function turnOf(
  kind: OwedMail["kind"],
  { periodEndsAt, debt }: SubscriptionFacts,
  method: PaymentMethod | null,
): number {
  if (kind === "payment_failed" || kind === "unpaid") return debt?.since ?? periodEndsAt;
  return kind === "card_expiring" && method?.kind === "card" ? cardExpiresAt(method) : periodEndsAt;
}

function statusMail(
  facts: SubscriptionFacts,
  now: number,
  grace: number | undefined,
): "payment_failed" | "unpaid" | "expired" | null {
  const status = statusOf(facts, now, grace);
  if (status === "past_due") return "payment_failed";
  return status === "unpaid" || status === "expired" ? status : null;
}

const owesDebitNotice = (facts: SubscriptionFacts, method: PaymentMethod | null, now: number): boolean =>
  method?.kind === "sepa_debit" && isRenewing(facts, now) && now >= debitNoticeAt(facts, now);
