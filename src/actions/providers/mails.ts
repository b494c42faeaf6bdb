import { sql } from "drizzle-orm";

import { confirmBy } from "#domain/plans/confirmation";
import { purgeAt } from "#domain/plans/deactivation";
import { ttcOf } from "#domain/plans/money";
import { methodNeed } from "#domain/plans/payment-methods";
import { isOutstanding } from "#domain/plans/invoices";
import { blockedAt, endOf } from "#domain/plans/subscription";
import { sellerVat } from "#domain/plans/vat";
import { renewsForAYear } from "#domain/providers/mail-causes";
import { nextRenewal, priceAt } from "#domain/providers/renewal";
import { endsUnserved } from "#domain/providers/serving";
import { endless } from "#domain/providers/standing";
import {
  awaitedConsent,
  deadlineOf,
  periodEnd,
  providerStatus,
  scheduledEnd,
  withScheduledEnd,
  type ProviderSubscription,
} from "#domain/providers/subscription";
import { accountReads } from "#db/providers/account";
import { providerSubscriptions } from "#db/providers/subscription-schema";
import { readTogether } from "#db/statement";
import type { ActionContext } from "#actions/action";
import type { OrganisationMails } from "#actions/mails";
import type { MailRow } from "#actions/integrations/mail-delivery";
import { brandOf } from "#actions/organisations/mails";
import { invoiceFacts } from "#actions/plans/account";
import {
  begunBefore,
  chosenMethod,
  foundIn,
  latestOf,
  payingMethod,
  settingsOf,
  type Account,
} from "#actions/providers/account";
import type { MailContents } from "#mail/mails";

type Kinds =
  | "provider-subscribed"
  | "provider-payment-to-confirm"
  | "provider-payment-failed"
  | "provider-unpaid"
  | "provider-expired"
  | "provider-renewal-notice"
  | "provider-method-needed"
  | "provider-debit-notice"
  | "provider-price-request"
  | "provider-cancelled"
  | "provider-revoked"
  | "provider-closing"
  | "provider-closing-revoked";

type Reading = {
  context: ActionContext;
  mail: MailRow;
  account: Account;
  one: ProviderSubscription;
  grace: number;
  taxed: (htCents: number) => number;
};
type Says<K extends Kinds> = (
  reading: Reading,
) => Omit<MailContents[K], "url" | "providerName" | "toProvider"> | null;

/** What each mail says, read again when it leaves; null when it is no longer owed. */
const says: { readonly [K in Kinds]: Says<K> } = {
  "provider-subscribed": ({ one, taxed, context }) => ({
    interval: one.interval,
    ttcCents: taxed(one.htCents),
    renewsAt: periodEnd(one, context.now),
    debitInProgress: one.settledAt === null,
  }),
  "provider-payment-to-confirm"({ one, account, context, grace }) {
    const invoice = owedInvoice(account, one);
    if (!invoice?.needsConfirmation || providerStatus(one, context.now, grace) !== "incomplete") return null;
    return { ttcCents: invoice.remainingCents, confirmBy: confirmBy(invoice) };
  },
  "provider-payment-failed"({ one, account, context, grace }) {
    const invoice = owedInvoice(account, one);
    if (!one.debt || !invoice || providerStatus(one, context.now, grace) !== "past_due") return null;
    const { number: invoiceNumber, remainingCents: ttcCents, needsConfirmation } = invoice;
    return { invoiceNumber, ttcCents, graceEndsAt: blockedAt(one.debt, grace), needsConfirmation };
  },
  "provider-unpaid"({ one, account, context, grace }) {
    const disputed = account.documents.find(
      (row) => row.subscriptionId === one.id && row.disputedAt !== null,
    );
    const invoice = disputed ?? owedInvoice(account, one);
    if (!invoice || providerStatus(one, context.now, grace) !== "unpaid") return null;
    const ttcCents = disputed ? disputed.ttcCents : invoice.remainingCents;
    return { invoiceNumber: invoice.number, ttcCents, disputed: disputed !== undefined };
  },
  "provider-expired"({ one, account, context, grace }) {
    if (providerStatus(one, context.now, grace) !== "expired") return null;
    const end = scheduledEnd(one);
    const at = endOf(withScheduledEnd(one), grace) ?? context.now;
    const why = end !== null && end.at <= at ? end.by : one.debt === null ? "manager" : "dunning";
    return { at, why, ongoing: foundIn(account).ongoingEngagements };
  },
  "provider-renewal-notice"({ one, context, taxed }) {
    const next = nextRenewal(one, context.now);
    return renewsForAYear(next) ? { at: next.at, ttcCents: taxed(next.htCents) } : null;
  },
  "provider-method-needed"({ one, account, context }) {
    const need = methodNeed(withScheduledEnd(one), payingMethod(account), context.now);
    if (!need || nextRenewal(one, context.now)?.kind !== "bill") return null;
    return { problem: need === "method_missing" ? "missing" : need, renewsAt: periodEnd(one, context.now) };
  },
  "provider-debit-notice"({ one, account, context, taxed }) {
    const next = nextRenewal(one, context.now);
    const method = chosenMethod(account);
    if (next?.kind !== "bill" || method?.kind !== "sepa_debit") return null;
    const { last4, mandateReference } = method;
    return { at: next.at, ttcCents: taxed(next.htCents), last4, mandateReference: mandateReference ?? "" };
  },
  "provider-price-request"({ one, mail, taxed, context }) {
    const consent = awaitedConsent(one, context.now);
    if (consent === null || !mail.cause.includes(consent.id)) return null;
    return {
      interval: consent.interval,
      fromHtCents: priceAt(one, deadlineOf(one, consent)),
      fromTtcCents: taxed(priceAt(one, deadlineOf(one, consent))),
      toHtCents: consent.htCents,
      toTtcCents: taxed(consent.htCents),
      effectiveAt: deadlineOf(one, consent),
      reminder: mail.cause.includes("price_reminder"),
    };
  },
  "provider-cancelled"({ one, context }) {
    return one.cancelAt === null || one.cancelAt <= context.now ? null : { endsAt: one.cancelAt };
  },
  "provider-revoked"({ one, account, context }) {
    if (one.cancelAt !== null) return null;
    const next = nextRenewal(one, context.now);
    const serving = { ...context.organisation, ...settingsOf(account) };
    const bills = next?.kind === "bill" && !endsUnserved(one, serving, context.now);
    return {
      renewsAt: bills ? next.at : null,
      acceptBefore: next?.kind === "end" ? next.at : null,
    };
  },
  "provider-closing"({ one, context }) {
    const { deactivatedAt } = context.organisation;
    return deactivatedAt === null
      ? null
      : { endsAt: Math.min(periodEnd(one, context.now), one.cancelAt ?? endless, purgeAt(deactivatedAt)) };
  },
  "provider-closing-revoked": ({ context }) => (context.organisation.deactivatedAt === null ? {} : null),
};

const owedInvoice = ({ documents }: Account, { id }: ProviderSubscription) =>
  documents
    .filter((row) => row.kind === "invoice" && row.subscriptionId === id && isOutstanding(invoiceFacts(row)))
    .toSorted((a, b) => a.issuedAt - b.issuedAt)[0];

const reader =
  <K extends Kinds>(kind: K): OrganisationMails[K] =>
  async (context, mail) => {
    const { tenant, organisation, services } = context;
    const whose = sql`(select ${providerSubscriptions.providerId} from ${providerSubscriptions} where ${tenant.owns(providerSubscriptions, sql`${providerSubscriptions.id} = ${mail.subjectId}`)})`;
    const { read: account } = await readTogether(services.d1, [], accountReads(tenant, whose));
    const latest = account.found ? latestOf(account) : null;
    // An end is told although another attempt waits for its first payment: nothing is open.
    const attempts = kind === "provider-expired" && latest?.startedAt === null;
    const one = attempts ? begunBefore(account, latest) : latest;
    if (one?.id !== mail.subjectId) return null;
    const { graceDays: grace, rateBp } = settingsOf(account);
    const vat = sellerVat(organisation.settings.identity.vatRegime, rateBp);
    const taxed = (htCents: number) => ttcOf({ htCents, rateBp: vat.rateBp });
    const contents = says[kind]({ context, mail, account, one, grace, taxed });
    if (contents === null) return null;
    const provider = foundIn(account);
    const toProvider = mail.cause.endsWith("/provider");
    const url = toProvider
      ? `${services.origin}/${organisation.slug}/provider/subscription`
      : `${services.origin}/admin/${organisation.slug}/providers/${provider.id}?tab=subscription`;
    const about = { providerName: provider.name, toProvider, url };
    return {
      mail: mailOf(kind, { brand: brandOf(context), ...contents, ...about }),
      to: { email: mail.recipient },
    };
  };

/** The kind and what it says were paired by `says`: TypeScript cannot follow the pair through the union. */
const mailOf = (kind: Kinds, contents: object) =>
  ({ kind, ...contents }) as Extract<import("#mail/mails").Mail, { kind: Kinds }>;

export const providersMails: Pick<OrganisationMails, Kinds> = {
  "provider-subscribed": reader("provider-subscribed"),
  "provider-payment-to-confirm": reader("provider-payment-to-confirm"),
  "provider-payment-failed": reader("provider-payment-failed"),
  "provider-unpaid": reader("provider-unpaid"),
  "provider-expired": reader("provider-expired"),
  "provider-renewal-notice": reader("provider-renewal-notice"),
  "provider-method-needed": reader("provider-method-needed"),
  "provider-debit-notice": reader("provider-debit-notice"),
  "provider-price-request": reader("provider-price-request"),
  "provider-cancelled": reader("provider-cancelled"),
  "provider-revoked": reader("provider-revoked"),
  "provider-closing": reader("provider-closing"),
  "provider-closing-revoked": reader("provider-closing-revoked"),
};
