import { isOutstanding } from "#domain/plans/invoices";
import { ttcOf } from "#domain/plans/money";
import { sellerVat } from "#domain/plans/vat";
import { isAccountIncomplete, subscribeRefusal, type ProviderFacts } from "#domain/providers/answering";
import { consentState } from "#domain/providers/price-consent";
import { nextRenewal, priceAt } from "#domain/providers/renewal";
import {
  deadlineOf,
  openConsent,
  periodEnd,
  providerStatus,
  scheduledEnd,
  type ProviderSubscription,
} from "#domain/providers/subscription";
import { endsUnserved, hostsAt } from "#domain/providers/serving";
import { missingNow, standingOf } from "#domain/providers/standing";
import type { ActionContext } from "#actions/action";
import { methodViews } from "#actions/plans/see-billing";
import {
  begunBefore,
  foundIn,
  isHere,
  latestOf,
  priceOf,
  settingsOf,
  type Account,
} from "#actions/providers/account";
import type { Settled } from "#actions/providers/written";

/** What a provider pays for, as it stands after whatever was just done. */
type Standing = Pick<Settled, "latest" | "exempt" | "documents" | "methods" | "defaultMethodId">;

const standingIn = (account: Account): Standing => ({
  latest: latestOf(account),
  exempt: foundIn(account).exempt,
  documents: account.documents,
  methods: account.methods,
  defaultMethodId: account.customer?.defaultMethodId ?? null,
});

/** The subscription of a provider, with everything that can be done about it. */
export function subscriptionView(
  { organisation, now }: ActionContext,
  account: Account,
  { latest, exempt, documents, methods, defaultMethodId }: Standing = standingIn(account),
) {
  const settings = settingsOf(account);
  const { rateBp } = sellerVat(organisation.settings.identity.vatRegime, settings.rateBp);
  const priced = (htCents: number) => ({ htCents, ttcCents: ttcOf({ htCents, rateBp }) });
  const facts = { ...settings, exempt, subscription: latest };
  const served = hostsAt(organisation, now);
  const offer = (interval: "monthly" | "annual") => {
    const price = priceOf(account, interval);
    return price && priced(price.htCents);
  };
  return {
    subscriptionsOn: settings.subscriptionsOn,
    cardAtSignUp: settings.cardAtSignUp,
    exempt,
    rateBp,
    blockedBy: missingNow(foundInView(facts, begunBefore(account, latest), now), now),
    incomplete: isAccountIncomplete(facts, settings.cardAtSignUp),
    // The organisation is there for its providers: not asleep, not over, and its module is on.
    served,
    maySubscribe: served && subscribeRefusal(facts, now) === null,
    offers: { monthly: offer("monthly"), annual: offer("annual") },
    // Another account knows neither their address nor their means of payment: both are asked for again.
    identity: isHere(account) ? (account.customer?.identity ?? null) : null,
    methods: methodViews(isHere(account) ? methods.map((row) => ({ ...row })) : [], defaultMethodId, now),
    subscription:
      latest &&
      subscriptionPart(latest, settings.graceDays, now, priced, {
        unserved: endsUnserved(latest, { ...organisation, ...settings }, now),
      }),
    unpaid: unpaidOf(documents, latest?.id ?? null),
  };
}

export type SubscriptionView = ReturnType<typeof subscriptionView>;

const foundInView = (facts: ProviderFacts, before: ProviderSubscription | null, now: number) => ({
  subscriptionsOn: facts.subscriptionsOn,
  exempt: facts.exempt,
  ...standingOf(facts.subscription, facts.graceDays, now, before),
});

function subscriptionPart(
  latest: NonNullable<Standing["latest"]>,
  graceDays: number,
  now: number,
  priced: (htCents: number) => { htCents: number; ttcCents: number },
  { unserved }: { unserved: boolean },
) {
  const status = providerStatus(latest, now, graceDays);
  const next = nextRenewal(latest, now);
  const end = scheduledEnd(latest);
  const consent = openConsent(latest);
  return {
    id: latest.id,
    status,
    interval: latest.interval,
    orderedAt: latest.orderedAt,
    price: priced(latest.htCents),
    periodEndsAt: periodEnd(latest, now),
    endsAt: end?.at ?? latest.endedAt,
    endsBy: end?.by ?? null,
    next:
      next?.kind === "bill" && !unserved
        ? { at: next.at, interval: next.interval, ...priced(next.htCents) }
        : null,
    pending: latest.pendingInterval && {
      to: latest.pendingInterval.to,
      at: latest.pendingInterval.at,
      ...priced(latest.pendingInterval.htCents),
    },
    rise: consent && {
      id: consent.id,
      state: consentState(consent, deadlineOf(latest, consent), now),
      interval: consent.interval,
      effectiveAt: deadlineOf(latest, consent),
      sentAt: consent.sentAt,
      // What would be billed then without it: a fall, an accepted price or the switch that is planned count.
      from: priced(priceAt(latest, deadlineOf(latest, consent))),
      to: priced(consent.htCents),
    },
  };
}

/** The invoice that keeps a subscription from serving. */
function unpaidOf(documents: Standing["documents"], subscriptionId: string | null) {
  const owed = documents.find(
    (row) =>
      row.kind === "invoice" &&
      row.subscriptionId === subscriptionId &&
      (row.disputedAt !== null || isOutstanding(row)),
  );
  return owed
    ? {
        id: owed.id,
        number: owed.number,
        // Paid, then contested with the bank: it cannot be paid here any more.
        disputed: owed.disputedAt !== null,
        remainingCents: owed.disputedAt === null ? owed.remainingCents : owed.ttcCents,
        needsConfirmation: owed.needsConfirmation,
        pageUrl: owed.pageUrl,
      }
    : null;
}
