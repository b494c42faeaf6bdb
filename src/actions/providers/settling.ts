import { eq, exists, sql } from "drizzle-orm";

import type { PaymentRecord } from "#domain/plans/payment-record";
import { renewsAt } from "#domain/plans/subscription";
import { afterPriceDecision, planPriceChange } from "#domain/providers/price-change";
import { nextCheckAt } from "#domain/providers/next-check";
import { priceEntry, priceKey } from "#domain/providers/price-key";
import { subscriptionFrom } from "#domain/providers/read-back";
import { endsUnserved } from "#domain/providers/serving";
import { standingOf } from "#domain/providers/standing";
import { isLive, type ProviderSubscription } from "#domain/providers/subscription";
import { toTell, type Telling } from "#domain/providers/telling";
import type { Payments, Seller } from "#billing/port";
import type { Change } from "#db/commit";
import { mustHaveChanged } from "#db/guards";
import { consentRow, subscriptionRow, toSubscription, toVersion, type ConsentRow } from "#db/providers/facts";
import {
  priceConsents,
  providerCustomers,
  providerDocuments,
  providerMethods,
  providers,
  providerSubscriptions,
} from "#db/providers/schema";
import type { Tenant } from "#db/tenant";
import type { ActionContext } from "#actions/action";
import { methodFacts } from "#actions/plans/account";
import { documentRows, methodRows } from "#actions/plans/rows";
import { writesOf } from "#actions/plans/settling";
import {
  customerOf,
  foundIn,
  isHere,
  latestOf,
  priceOf,
  readableSeller,
  settingsOf,
  type Account,
} from "#actions/providers/account";
import { mailsOwed } from "#actions/providers/owed-mails";

/** Runs a call to the payment provider: for somebody who waits, its refusals are said; on a queue, it is tried again. */
export type Ask = <T>(work: (payments: Payments) => Promise<T>) => Promise<T>;

/** What somebody decided, to be carried out; without it, things are only read again. */
export type Intention = { subscription?: ProviderSubscription; exempt?: boolean };

export type Settled = {
  latest: ProviderSubscription | null;
  documents: ReturnType<typeof documentRows>;
  methods: ReturnType<typeof methodRows>;
  defaultMethodId: string | null;
  change: Omit<Change, "audit">;
};

/**
 * Tells the payment provider what was decided and is not told yet, reads it back, and plans what to write of it: the
 * same decisions and the same state over there always end in the same rows.
 */
export async function settle(
  context: ActionContext,
  account: Account,
  ask: Ask,
  intention: Intention = {},
): Promise<Settled> {
  const exempt = intention.exempt ?? foundIn(account).exempt;
  const intended = intention.subscription ?? latestOf(account);
  if (!account.customer || account.account?.disconnectedAt !== null)
    return written(context, account, { latest: intended, exempt, record: null });
  if (!isHere(account))
    return written(context, account, { latest: endedElsewhere(intended, context.now), exempt, record: null });
  const seller = readableSeller(context, account);
  const customerId = customerOf(account);
  let latest = intended;
  for (let round = 0; ; round += 1) {
    const record = await ask((payments) => payments.read(seller, customerId));
    latest = considered(context, account, readBack(record, latest), exempt);
    const duty = dutyOf(context, account, seller, record, latest);
    if (duty === null || round === 3) return written(context, account, { latest, exempt, record });
    const { id } = latest ?? { id: "" };
    await ask((payments) => carryOut(payments, seller, id, duty));
  }
}

/** Sold on an account that another has replaced: nothing more can be asked there, and what was paid for is given. */
function endedElsewhere(subscription: ProviderSubscription | null, now: number): ProviderSubscription | null {
  if (subscription === null || subscription.cancelAt !== null) return subscription;
  return isLive(subscription, now)
    ? { ...subscription, cancelAt: renewsAt(subscription, now), cancelBy: "manager" }
    : subscription;
}

/** The newest subscription that the payment provider knows, with what we know of it. */
function readBack(
  { subscriptions, invoices }: PaymentRecord,
  known: ProviderSubscription | null,
): ProviderSubscription | null {
  const newest = subscriptions.toSorted((a, b) => a.createdAt - b.createdAt).at(-1);
  if (newest === undefined) return known;
  return subscriptionFrom(newest, invoices, known?.id === newest.id ? known : null) ?? known;
}

/** The price in force is compared again after whatever changed: asking twice asks once. */
function considered(
  { now, newId }: ActionContext,
  account: Account,
  subscription: ProviderSubscription | null,
  exempt: boolean,
): ProviderSubscription | null {
  if (subscription === null || subscription.startedAt === null) return subscription;
  const version = priceOf(account, subscription.pendingInterval?.to ?? subscription.interval);
  if (version === null || version.publishedAt <= subscription.orderedAt) return subscription;
  const decision = planPriceChange({ subscription, exempt }, toVersion(version), now);
  return afterPriceDecision(subscription, decision, { versionId: version.id, consentId: newId("con"), now });
}

function dutyOf(
  { now, organisation }: ActionContext,
  account: Account,
  { rateBp }: Seller,
  record: PaymentRecord,
  latest: ProviderSubscription | null,
): Telling | null {
  const remote = record.subscriptions.find(({ id }) => id === latest?.id);
  if (latest === null || remote === undefined) return null;
  const { graceDays, subscriptionsOn } = settingsOf(account);
  const unserved = endsUnserved(latest, { ...organisation, subscriptionsOn }, now);
  return toTell(latest, remote, { now, rateBp, graceDays, unserved });
}

async function carryOut(
  payments: Payments,
  seller: Seller,
  subscriptionId: string,
  duty: Telling,
): Promise<void> {
  if (duty.tell === "close") return payments.close(seller, subscriptionId);
  if (duty.tell === "end") return payments.endAtRenewal(seller, subscriptionId);
  const { interval, htCents } = duty;
  await payments.ensurePrices(seller, [priceEntry(interval, htCents)]);
  const lines = [{ key: priceKey(interval, htCents), quantity: 1 }];
  await payments.renewAs(seller, { subscriptionId, lines, interval });
}

type Outcome = { latest: ProviderSubscription | null; exempt: boolean; record: PaymentRecord | null };

function written(context: ActionContext, account: Account, { latest, exempt, record }: Outcome): Settled {
  const { tenant, now } = context;
  const provider = foundIn(account);
  const { id: providerId } = provider;
  const seen = account.customer?.version ?? 0;
  const fresh = isFresh(tenant, providerId, seen);
  const mine = <Row extends object>(row: Row) => ({ ...row, providerId });
  const documents = record === null ? account.documents : documentRows(record);
  const methods = record === null ? account.methods : methodRows(account.methods, record, now);
  const defaultMethodId =
    record === null ? (account.customer?.defaultMethodId ?? null) : record.defaultMethodId;
  const subscriptions = latest === null ? [] : [subscriptionRow(latest, providerId)];
  const consents = consentsOf(account, latest, providerId);
  const rows = [
    writesOf(tenant, providerSubscriptions, account.subscriptions, subscriptions, fresh),
    writesOf(tenant, priceConsents, account.consents, consents, fresh),
    ...(record === null
      ? []
      : [
          writesOf(tenant, providerMethods, account.methods, methods.map(mine), fresh),
          writesOf(tenant, providerDocuments, account.documents, documents.map(mine), fresh),
        ]),
  ];
  const { graceDays, reminderDays } = settingsOf(account);
  const method = methods.find(({ id }) => id === defaultMethodId);
  const watched = {
    method: method ? methodFacts({ ...method, organisationId: "" }) : null,
    graceDays,
    reminderDays,
  };
  const standing = {
    ...standingOf(latest, graceDays, now),
    subscriptionId: latest?.id ?? null,
    exempt,
  };
  const steps = [
    ...rows.flatMap(({ steps: some }) => some),
    ...(isSameStanding(provider, standing)
      ? []
      : [tenant.update(providers, standing, eq(providers.id, providerId))]),
    ...(account.customer
      ? [
          tenant.update(
            providerCustomers,
            {
              version: seen + 1,
              readAt: now,
              defaultMethodId,
              checkAt: nextCheckAt(latest, watched, now),
            },
            eq(providerCustomers.providerId, providerId),
            eq(providerCustomers.version, seen),
          ),
          mustHaveChanged("conflict"),
        ]
      : []),
  ];
  const mails = mailsOwed(context, account, { latest, method: watched.method });
  return { latest, documents, methods, defaultMethodId, change: { steps, mails } };
}

const isSameStanding = (provider: object, standing: object): boolean => {
  const old = new Map(Object.entries(provider));
  return Object.entries(standing).every(([name, value]) => old.get(name) === value);
};

const isFresh = (tenant: Tenant, providerId: string, seen: number) =>
  exists(
    tenant.db
      .select({ one: sql`1` })
      .from(providerCustomers)
      .where(
        tenant.owns(
          providerCustomers,
          eq(providerCustomers.providerId, providerId),
          eq(providerCustomers.version, seen),
        ),
      ),
  );

/** A request keeps the price that it was made against. */
function consentsOf(account: Account, latest: ProviderSubscription | null, providerId: string): ConsentRow[] {
  if (latest === null) return [];
  const known = new Map(account.consents.map((row) => [row.id, row]));
  const before = account.subscriptions.find(({ id }) => id === latest.id);
  const { htCents } = before ? toSubscription(before, []) : latest;
  return latest.consents.map((consent) =>
    consentRow(consent, {
      providerId,
      subscriptionId: latest.id,
      fromCents: known.get(consent.id)?.fromCents ?? htCents,
    }),
  );
}
