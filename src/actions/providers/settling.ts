import { footerOf } from "#domain/plans/invoice-foot";
import type { PaymentRecord } from "#domain/plans/payment-record";
import { afterExemption } from "#domain/providers/ending";
import { afterPriceDecision, planPriceChange } from "#domain/providers/price-change";
import { priceEntry, priceKey } from "#domain/providers/price-key";
import { subscriptionFrom } from "#domain/providers/read-back";
import { endsUnserved, servesAt } from "#domain/providers/serving";
import { isLive, periodEnd, providerStatus, type ProviderSubscription } from "#domain/providers/subscription";
import { toTell, type Telling } from "#domain/providers/telling";
import type { Payments, Seller } from "#billing/port";
import { toVersion } from "#db/providers/facts";
import type { ActionContext } from "#actions/action";
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
import { written, type Settled } from "#actions/providers/written";

/** Runs a call to the payment provider: for somebody who waits, its refusals are said; on a queue, it is tried again. */
export type Ask = <T>(work: (payments: Payments) => Promise<T>) => Promise<T>;

/** What somebody decided, to be carried out; without it, things are only read again. */
export type Intention = { subscription?: ProviderSubscription; exempt?: boolean };

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
    latest = considered(context, account, readBack(account, record, latest), exempt);
    const duty = dutyOf(context, account, { seller, record, latest, exempt });
    if (duty === null || round === 3) return written(context, account, { latest, exempt, record });
    const { id } = latest ?? { id: "" };
    await ask((payments) => carryOut(payments, seller, { subscriptionId: id, at: context.now }, duty));
  }
}

/** Sold on an account that another has replaced: nothing more can be asked there, and what was paid for is given. */
function endedElsewhere(subscription: ProviderSubscription | null, now: number): ProviderSubscription | null {
  if (subscription === null || subscription.cancelAt !== null) return subscription;
  return isLive(subscription, now)
    ? { ...subscription, cancelAt: periodEnd(subscription, now), cancelBy: "manager" }
    : subscription;
}

/** The latest subscription as it is at this very moment, for what must not be decided on rows that are late. */
export async function readNow(
  context: ActionContext,
  account: Account,
  ask: Ask,
): Promise<ProviderSubscription | null> {
  const known = latestOf(account);
  if (!account.customer || account.account?.disconnectedAt !== null || !isHere(account)) return known;
  const seller = readableSeller(context, account);
  const customerId = customerOf(account);
  return readBack(account, await ask((payments) => payments.read(seller, customerId)), known);
}

/** The newest subscription that the payment provider knows, with what we know of it. */
export function readBack(
  account: Account,
  { subscriptions, invoices }: PaymentRecord,
  known: ProviderSubscription | null,
): ProviderSubscription | null {
  const newest = subscriptions.toSorted((a, b) => a.createdAt - b.createdAt).at(-1);
  if (newest === undefined) return known;
  const read = subscriptionFrom(newest, invoices, known?.id === newest.id ? known : null);
  return read === null ? known : { ...read, graceDays: settingsOf(account).graceDays };
}

/** The price in force is compared again after whatever changed: asking twice asks once. */
function considered(
  { now, newId, organisation }: ActionContext,
  account: Account,
  subscription: ProviderSubscription | null,
  exempt: boolean,
): ProviderSubscription | null {
  if (subscription === null || subscription.startedAt === null) return subscription;
  // Whoever is exempt pays nothing more, even for what was paid or revoked after the box was ticked.
  if (exempt) return afterExemption(subscription, exempt, now);
  // Nobody is asked while they could not answer: once they can, they have the whole notice.
  if (!servesAt({ ...organisation, ...settingsOf(account) }, now)) return subscription;
  const version = priceOf(account, subscription.pendingInterval?.to ?? subscription.interval);
  if (version === null || version.publishedAt <= subscription.orderedAt) return subscription;
  const decision = planPriceChange({ subscription, exempt }, toVersion(version), now);
  return afterPriceDecision(subscription, decision, { versionId: version.id, consentId: newId("con"), now });
}

type Heard = { seller: Seller; record: PaymentRecord; latest: ProviderSubscription | null; exempt: boolean };

function dutyOf(
  { now, organisation }: ActionContext,
  account: Account,
  { seller, record, latest, exempt }: Heard,
): Telling | null {
  const remote = record.subscriptions.find(({ id }) => id === latest?.id);
  if (latest === null || remote === undefined) return null;
  // Nothing new begins for who pays nothing, nor on an account that is being ended.
  const begins = remote.status === "incomplete" && remote.endedAt === null;
  if (begins && (exempt || organisation.deactivatedAt !== null)) return { tell: "close" };
  if (remote.status === "closed" && isLeftUnpaid(latest, record, now)) return { tell: "close" };
  const { graceDays, subscriptionsOn } = settingsOf(account);
  const unserved = endsUnserved(latest, { ...organisation, subscriptionsOn }, now);
  const { rateBp } = seller;
  return toTell(latest, remote, { now, rateBp, footer: footerOf(seller), graceDays, unserved });
}

/** Closed, by us or over there, it still asks for what nobody will pay any more, although it is over here too. */
const isLeftUnpaid = (latest: ProviderSubscription, { invoices }: PaymentRecord, now: number): boolean =>
  providerStatus(latest, now) === "expired" &&
  invoices.some(
    ({ subscriptionId, status, remainingCents, debitInProgress }) =>
      subscriptionId === latest.id && status === "open" && remainingCents > 0 && !debitInProgress,
  );

async function carryOut(
  payments: Payments,
  seller: Seller,
  { subscriptionId, at }: { subscriptionId: string; at: number },
  duty: Telling,
): Promise<void> {
  if (duty.tell === "close") return payments.close(seller, subscriptionId);
  if (duty.tell === "end") return payments.endAtRenewal(seller, subscriptionId);
  const { interval, htCents } = duty;
  await payments.ensurePrices(seller, [priceEntry(interval, htCents)]);
  const lines = [{ key: priceKey(interval, htCents), quantity: 1 }];
  await payments.renewAs(seller, { subscriptionId, lines, interval, at });
}
