import { confirmBy } from "#domain/plans/confirmation";
import { accessEndsAt, planInForce, termsAt, type PlanSubscription } from "#domain/plans/entitlement";
import { catalogue, type Plan } from "#domain/plans/catalogue";
import { methodNeed } from "#domain/plans/payment-methods";
import { debitOf, estimateNext } from "#domain/plans/next-invoice";
import { blockedAt, endOf, renewsAt, statusOf } from "#domain/plans/subscription";
import { toSubscription } from "#db/plans/facts";
import { readTogether } from "#db/statement";
import { accountReads, orderOnPaper } from "#db/plans/queries";
import type { ActionContext } from "#actions/action";
import type { OrganisationMails } from "#actions/mails";
import { brandOf } from "#actions/organisations/mails";
import { factsOf, methodFacts, platform, type Account } from "#actions/plans/account";
import { confirmationFile } from "#actions/plans/print-order";
import type { MailContents } from "#mail/mails";
import type { MailRow } from "#actions/integrations/mail-delivery";

type Kinds =
  | "order-confirmed"
  | "plan-payment-to-confirm"
  | "plan-payment-failed"
  | "plan-unpaid"
  | "plan-order-failed"
  | "plan-expired"
  | "plan-renewal-notice"
  | "payment-method-needed"
  | "plan-debit-notice"
  | "plan-cancelled"
  | "plan-cancellation-revoked";

type Reading = { context: ActionContext; mail: MailRow; account: Account; one: PlanSubscription | undefined };
type Says<K extends Kinds> = (reading: Reading) => Omit<MailContents[K], "url"> | null;

/** What each mail says, read again when it leaves; null when it is no longer owed. */
const says: { readonly [K in Kinds]: Says<K> } = {
  "order-confirmed"({ mail, account, context }) {
    const order = account.orders.find(({ id }) => id === mail.subjectId);
    if (!order || order.acceptedAt === null || order.closedAt !== null) return null;
    const invoice = account.documents.find(({ id }) => id === order.invoiceId);
    return {
      number: order.number,
      plan: catalogue[order.plan].name,
      ttcCents: invoice?.ttcCents ?? order.shownCents,
      debitInProgress: invoice?.debitInProgress ?? false,
      ...(order.startsAt !== null && order.startsAt > context.now && { startsAt: order.startsAt }),
    };
  },
  "plan-payment-to-confirm"({ mail, account, context }) {
    const order = account.orders.find(({ id }) => id === mail.subjectId);
    const invoice = account.documents.find(({ id }) => id === order?.invoiceId);
    const waits = order && order.acceptedAt === null && order.closedAt === null;
    if (!waits || !invoice?.needsConfirmation || context.now >= confirmBy(invoice)) return null;
    const { number, plan } = order;
    const { ttcCents } = invoice;
    return { number, plan: catalogue[plan].name, ttcCents, confirmBy: confirmBy(invoice) };
  },
  "plan-payment-failed"({ one, account, context }) {
    const invoice = owedInvoice(account, one);
    if (!one?.debt || !invoice || statusOf(one, context.now) !== "past_due") return null;
    const { number: invoiceNumber, remainingCents: ttcCents, needsConfirmation } = invoice;
    return { invoiceNumber, ttcCents, graceEndsAt: blockedAt(one.debt), needsConfirmation };
  },
  "plan-unpaid"({ one, account, context }) {
    const disputed = one?.debt?.cause === "dispute";
    const invoice = disputed ? disputedInvoice(account, one) : owedInvoice(account, one);
    if (!one || !invoice || statusOf(one, context.now) !== "unpaid") return null;
    const ttcCents = disputed ? invoice.ttcCents : invoice.remainingCents;
    return { invoiceNumber: invoice.number, ttcCents, disputed };
  },
  "plan-order-failed"({ mail, account }) {
    const order = account.orders.find(({ id }) => id === mail.subjectId);
    const opened = account.subscriptions.find(({ id }) => id === order?.subscriptionId);
    if (!order || (opened && !opened.id.startsWith("psu_") && opened.startedAt !== null)) return null;
    return { number: order.number, plan: catalogue[order.plan].name, ttcCents: order.shownCents };
  },
  "plan-expired"({ one, account, context }) {
    const facts = factsOf(context, account);
    if (!one || planInForce(facts, context.now) !== null) return null;
    return { at: endOf(one) ?? context.now };
  },
  "plan-renewal-notice"({ one, context }) {
    const next = one && estimateNext(one, platform.rateBp, context.now);
    if (!one || !next) return null;
    return { plan: nameAt(one, next.at), at: next.at, ttcCents: next.totals.ttcCents };
  },
  "payment-method-needed"({ one, account, context }) {
    const method = chosenMethod(account);
    const need = one && methodNeed(one, method ? methodFacts(method) : null, context.now);
    if (!one || !need) return null;
    const reason = need === "method_missing" ? "missing" : need;
    return { reason, renewsAt: renewsAt(one, context.now) };
  },
  "plan-debit-notice"({ one, account, context }) {
    const debit = one && debitIn(account, one, context.now);
    const method = chosenMethod(account);
    if (!debit || method?.kind !== "sepa_debit") return null;
    const { last4, mandateReference } = method;
    return {
      at: debit.at,
      ttcCents: debit.cents,
      last4,
      mandateReference: mandateReference ?? "",
    };
  },
  "plan-cancelled"({ account, context }) {
    const facts = factsOf(context, account);
    const end = accessEndsAt(facts, context.now);
    const ends = facts.subscriptions.flatMap((one) =>
      one.cancelAt !== null && one.cancelAt > context.now
        ? [{ plan: nameAt(one, context.now), interval: one.interval, at: one.cancelAt }]
        : [],
    );
    return end === null || ends.length === 0 ? null : { ends, accessEndsAt: end };
  },
  "plan-cancellation-revoked"({ account, context }) {
    const { subscriptions } = factsOf(context, account);
    const renewals = subscriptions.flatMap((one) => {
      const next = estimateNext(one, platform.rateBp, context.now);
      if (next === null) return [];
      const { at, totals } = next;
      return [{ plan: nameAt(one, at), interval: one.interval, at, ttcCents: totals.ttcCents }];
    });
    return renewals.length === 0 ? null : { renewals };
  },
};

const nameAt = (one: PlanSubscription, at: number) => nameOf(termsAt(one, at).plan);
const nameOf = (plan: Plan) => catalogue[plan].name;

const owedInvoice = ({ documents }: Account, one: PlanSubscription | undefined) =>
  documents
    .filter(({ subscriptionId, status, remainingCents }) => {
      const owed = status === "open" || status === "uncollectible";
      return subscriptionId === one?.id && owed && remainingCents > 0;
    })
    .toSorted((a, b) => a.issuedAt - b.issuedAt)[0];

const disputedInvoice = ({ documents }: Account, one: PlanSubscription) =>
  documents.find(({ subscriptionId, disputedAt }) => subscriptionId === one.id && disputedAt !== null);

const debitIn = ({ customer, subscriptions }: Account, one: PlanSubscription, now: number) =>
  debitOf(one, subscriptions.map(toSubscription), {
    rateBp: platform.rateBp,
    creditCents: customer?.creditCents ?? 0,
    now,
  });

const chosenMethod = ({ customer, methods }: Account) =>
  methods.find(({ id }) => id === customer?.defaultMethodId);

/** The screen that each mail opens. */
const screens: Readonly<Record<Kinds, (mail: MailRow) => string>> = {
  "order-confirmed": (mail) => `/orders/${mail.subjectId}`,
  "plan-payment-to-confirm": (mail) => `/orders/${mail.subjectId}`,
  "plan-payment-failed": () => "?tab=documents",
  "plan-unpaid": () => "?tab=documents",
  "plan-order-failed": (mail) => `/orders/${mail.subjectId}`,
  "plan-expired": () => "",
  "plan-renewal-notice": () => "",
  "payment-method-needed": () => "?tab=payment",
  "plan-debit-notice": () => "",
  "plan-cancelled": () => "?tab=end",
  "plan-cancellation-revoked": () => "",
};

const reader =
  <K extends Kinds>(kind: K): OrganisationMails[K] =>
  async (context, mail) => {
    const { read: account } = await readTogether(context.services.d1, [], accountReads(context.tenant));
    const one = factsOf(context, account).subscriptions.find(({ id }) => id === mail.subjectId);
    const contents = says[kind]({ context, mail, account, one });
    if (contents === null) return null;
    const url = `${context.services.origin}/admin/${context.organisation.slug}/account${screens[kind](mail)}`;
    return {
      mail: mailOf(kind, { brand: brandOf(context), ...contents, url }),
      to: { email: mail.recipient },
      ...(kind === "order-confirmed" && { attachments: await confirmationOf(context, mail) }),
    };
  };

async function confirmationOf(context: ActionContext, { subjectId, locale }: MailRow) {
  const { read } = await readTogether(context.services.d1, [], orderOnPaper(context.tenant, subjectId));
  const file = confirmationFile(context, read, locale);
  return file ? [file] : [];
}

/** The kind and what it says were paired by `says`: TypeScript cannot follow the pair through the union. */
const mailOf = (kind: Kinds, contents: object) =>
  ({ kind, ...contents }) as Extract<import("#mail/mails").Mail, { kind: Kinds }>;

export const plansMails: Pick<OrganisationMails, Kinds> = {
  "order-confirmed": reader("order-confirmed"),
  "plan-payment-to-confirm": reader("plan-payment-to-confirm"),
  "plan-payment-failed": reader("plan-payment-failed"),
  "plan-unpaid": reader("plan-unpaid"),
  "plan-order-failed": reader("plan-order-failed"),
  "plan-expired": reader("plan-expired"),
  "plan-renewal-notice": reader("plan-renewal-notice"),
  "payment-method-needed": reader("payment-method-needed"),
  "plan-debit-notice": reader("plan-debit-notice"),
  "plan-cancelled": reader("plan-cancelled"),
  "plan-cancellation-revoked": reader("plan-cancellation-revoked"),
};
