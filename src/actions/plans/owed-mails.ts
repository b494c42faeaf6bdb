import { endTurn, type EndTurn } from "#domain/plans/cancellation";
import { owesConfirmation } from "#domain/plans/confirmation";
import { isClassic } from "#domain/plans/catalogue";
import { planInForce, running, type PlanSubscription } from "#domain/plans/entitlement";
import { debitOf } from "#domain/plans/next-invoice";
import { endOf } from "#domain/plans/subscription";
import { mailCause, notToldYet, owedMails, type OwedMail } from "#domain/plans/mail-causes";
import type { MailOrder } from "#db/commit";
import { toSubscription } from "#db/plans/facts";
import type { ActionContext } from "#actions/action";
import { methodFacts, platform, type Account } from "#actions/plans/account";
import type { NextRows } from "#actions/plans/rows";

/** The mail of the product for each thing that is owed. */
const mailOf = {
  payment_failed: "plan-payment-failed",
  unpaid: "plan-unpaid",
  expired: "plan-expired",
  renewal_notice: "plan-renewal-notice",
  method_missing: "payment-method-needed",
  mandate_revoked: "payment-method-needed",
  card_expiring: "payment-method-needed",
  debit_notice: "plan-debit-notice",
} as const satisfies Record<OwedMail["kind"], string>;

type Managers = Pick<Account, "managers">;

/** One copy to each person who manages the account; the cause keeps it from leaving twice. */
export const toManagers = (
  { managers }: Managers,
  mail: { kind: string; cause: string; subjectId: string },
): MailOrder[] =>
  managers.map(({ personId, email, locale }) => ({
    ...mail,
    cause: `${mail.cause}/${personId}`,
    recipient: email,
    personId,
    locale,
  }));

/**
 * What the new rows owe and the ledger does not have yet. `lifted`: subscriptions whose end may come back;
 * `creditCents`: what is taken off the next invoices. Deactivated, an account owes and renews nothing more: its managers
 * are told of that, and of nothing else.
 */
export function mailsOwed(
  context: ActionContext,
  account: Account,
  rows: NextRows,
  { lifted, creditCents }: { lifted: readonly string[]; creditCents: number },
): MailOrder[] {
  const lived =
    context.organisation.deactivatedAt === null
      ? [
          ...aboutSubscriptions(context, account, rows, creditCents),
          ...aboutEnds(context, account, rows, lifted),
        ]
      : [];
  const owed = [...lived, ...aboutOrders(account, rows, context.now)];
  return notToldYet(owed, account.sent);
}

/** The mail of an end that was chosen or taken back. The version of the rows that saw it come is its cause. */
export function endMails(
  { organisation }: ActionContext,
  account: Account,
  { turn, subscriptionId, version }: { turn: EndTurn["turn"]; subscriptionId: string; version: number },
): MailOrder[] {
  const kind = turn === "cancelled" ? "plan-cancelled" : "plan-cancellation-revoked";
  const cause = `plans/${organisation.id}/${turn}/${version}`;
  return toManagers(account, { kind, cause, subjectId: subscriptionId });
}

/** Whoever reads it first, the action that told it, an event or the night: it is told with the rows that say it. */
function aboutEnds(
  context: ActionContext,
  account: Account,
  rows: NextRows,
  lifted: readonly string[],
): MailOrder[] {
  const after = rows.subscriptions
    .map(toSubscription)
    .map((one) => (lifted.includes(one.id) ? { ...one, cancelAt: one.periodEndsAt } : one));
  const turn = endTurn(account.subscriptions.map(toSubscription), after, context.now);
  return turn ? endMails(context, account, { ...turn, version: account.customer?.version ?? 0 }) : [];
}

function aboutSubscriptions(
  { organisation, now }: ActionContext,
  account: Account,
  rows: NextRows,
  creditCents: number,
): MailOrder[] {
  const subscriptions = rows.subscriptions.map(toSubscription);
  const inForce = planInForce({ ...organisation, subscriptions }, now);
  const chosen = rows.methods.find(({ id }) => id === account.customer?.defaultMethodId);
  const method = chosen ? methodFacts({ ...chosen, organisationId: organisation.id }) : null;
  const last = lastToEnd(subscriptions);
  return subscriptions
    .filter(({ startedAt }) => startedAt !== null)
    .flatMap((one) => {
      const debit = debitOf(one, subscriptions, { rateBp: platform.rateBp, creditCents, now });
      return owedMails(one, method, now)
        .filter(({ kind }) => kind !== "debit_notice" || debit !== null)
        .map(({ kind, cause }) => ({
          kind,
          // Another amount is announced again: the bank debits what was said.
          cause: kind === "debit_notice" ? `${cause}/${debit?.cents}` : cause,
          subjectId: one.id,
        }));
    })
    .filter(({ kind, subjectId }) => kind !== "expired" || (inForce === null && subjectId === last?.id))
    .flatMap(({ kind, cause, subjectId }) =>
      toManagers(account, { kind: mailOf[kind], cause: `plans/${cause}`, subjectId }),
    );
}

/** The one whose end closes the platform: told once, whatever ended before it. A Standby that never began closes none. */
const lastToEnd = (subscriptions: readonly PlanSubscription[]): PlanSubscription | undefined =>
  subscriptions
    .filter(({ id, startedAt }) => startedAt !== null && !id.startsWith("psu_"))
    .toSorted((a, b) => (endOf(b) ?? 0) - (endOf(a) ?? 0))[0];

/** Accepted just now: its confirmation leaves. Not yet, because the bank waits: its holder is called back. */
function aboutOrders(account: Account, rows: NextRows, now: number): MailOrder[] {
  const before = new Map(account.orders.map((order) => [order.id, order.acceptedAt]));
  const waiting = rows.orders.filter(({ acceptedAt, closedAt, invoiceId }) => {
    const invoice = rows.documents.find(({ id }) => id === invoiceId);
    return acceptedAt === null && closedAt === null && invoice && owesConfirmation(invoice, now);
  });
  const called = waiting.flatMap(({ id, orderedAt }) =>
    toManagers(account, {
      kind: "plan-payment-to-confirm",
      cause: `plans/${mailCause(id, "payment_to_confirm", orderedAt)}`,
      subjectId: id,
    }),
  );
  const confirmed = rows.orders
    .filter(({ id, acceptedAt }) => acceptedAt !== null && before.get(id) === null)
    .flatMap(({ id, orderedAt }) =>
      toManagers(account, {
        kind: "order-confirmed",
        cause: `plans/${mailCause(id, "order_confirmed", orderedAt)}`,
        subjectId: id,
      }),
    );
  return [...called, ...confirmed, ...neverBegan(account, rows, now)];
}

/**
 * Its day came and the bank said no: the order is closed, or has opened something whose first payment is not there.
 * What gave way to a plan is owed no mail.
 */
function neverBegan(account: Account, rows: NextRows, now: number): MailOrder[] {
  const before = new Map(account.orders.map((order) => [order.id, order.closedAt]));
  const overtaken = running({ subscriptions: rows.subscriptions.map(toSubscription) }, now).some(({ plan }) =>
    isClassic(plan),
  );
  const failed = rows.orders.filter(({ id, kind, acceptedAt, startsAt, closedAt, subscriptionId }) => {
    if (kind !== "plan_standby" || acceptedAt === null || startsAt === null || now < startsAt) return false;
    const opened = rows.subscriptions.find((one) => one.id === subscriptionId);
    const waits = opened?.startedAt === null && opened.endedAt === null;
    return waits || (closedAt !== null && before.get(id) === null && !overtaken);
  });
  return failed.flatMap(({ id, orderedAt }) =>
    toManagers(account, {
      kind: "plan-order-failed",
      cause: `plans/${mailCause(id, "order_failed", orderedAt)}`,
      subjectId: id,
    }),
  );
}
