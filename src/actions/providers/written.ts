import { eq } from "drizzle-orm";

import type { PaymentRecord } from "#domain/plans/payment-record";
import { nextCheckAt } from "#domain/providers/next-check";
import { standingOf } from "#domain/providers/standing";
import { providerStatus, type ProviderSubscription } from "#domain/providers/subscription";
import type { Change } from "#db/commit";
import { mustHaveChanged } from "#db/guards";
import { consentRow, subscriptionRow, type ConsentRow } from "#db/providers/facts";
import { providers } from "#db/providers/schema";
import {
  priceConsents,
  providerCustomers,
  providerDocuments,
  providerMethods,
  providerSubscriptions,
} from "#db/providers/subscription-schema";
import type { ActionContext } from "#actions/action";
import { methodFacts } from "#actions/plans/account";
import { documentRows, methodRows } from "#actions/plans/rows";
import { writesOf } from "#actions/plans/settling";
import { begunBefore, foundIn, settingsOf, type Account } from "#actions/providers/account";
import { mailsOwed } from "#actions/providers/owed-mails";

export type Settled = {
  latest: ProviderSubscription | null;
  exempt: boolean;
  documents: ReturnType<typeof documentRows>;
  methods: ReturnType<typeof methodRows>;
  defaultMethodId: string | null;
  change: Omit<Change, "audit">;
};

/** `record` is null where nothing could be read. */
type Outcome = { latest: ProviderSubscription | null; exempt: boolean; record: PaymentRecord | null };

/** What to write of a provider once they were read back: rows, access, the next date to look at, and mails. */
export function written(
  context: ActionContext,
  account: Account,
  { latest, exempt, record }: Outcome,
): Settled {
  const { tenant, now } = context;
  const provider = foundIn(account);
  const { id: providerId } = provider;
  const seen = account.customer?.version ?? 0;
  const mine = <Row extends object>(row: Row) => ({ ...row, providerId });
  const documents = record === null ? account.documents : documentRows(record);
  const methods = record === null ? account.methods : methodRows(account.methods, record, now);
  const defaultMethodId =
    record === null ? (account.customer?.defaultMethodId ?? null) : record.defaultMethodId;
  const subscriptions =
    latest === null ? [] : [subscriptionRow(latest, providerId), ...supersededBy(account, latest, record)];
  const consents = consentsOf(account, latest, now);
  const rows = [
    writesOf(tenant, providerSubscriptions, account.subscriptions, subscriptions),
    writesOf(tenant, priceConsents, account.consents, consents),
    ...(record === null
      ? []
      : [
          writesOf(tenant, providerMethods, account.methods, methods.map(mine)),
          writesOf(tenant, providerDocuments, account.documents, documents.map(mine)),
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
    ...standingOf(latest, graceDays, now, begunBefore(account, latest)),
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
  const mails = mailsOwed(context, account, { latest, exempt, method: watched.method, documents });
  return { latest, exempt, documents, methods, defaultMethodId, change: { steps, mails } };
}

const isSameStanding = (provider: object, standing: object): boolean => {
  const old = new Map(Object.entries(provider));
  return Object.entries(standing).every(([name, value]) => old.get(name) === value);
};

/** The others are over: as the payment provider says, or, on an account that was replaced, once another was taken out. */
const supersededBy = (
  account: Account,
  { id: latest, orderedAt }: ProviderSubscription,
  record: PaymentRecord | null,
) =>
  account.subscriptions
    .filter(({ id, endedAt }) => id !== latest && endedAt === null)
    .map((row) => {
      const known = record?.subscriptions.find(({ id }) => id === row.id);
      return { ...row, endedAt: known === undefined ? Math.min(row.periodEndsAt, orderedAt) : known.endedAt };
    });

/** A request keeps the price that it was made against, and whether the subscription ended without an answer. */
function consentsOf(account: Account, latest: ProviderSubscription | null, now: number): ConsentRow[] {
  if (latest === null) return [];
  const { id: providerId } = foundIn(account);
  const isOver = providerStatus(latest, now, settingsOf(account).graceDays) === "expired";
  const known = new Map(account.consents.map((row) => [row.id, row]));
  const before = account.subscriptions.find(({ id }) => id === latest.id);
  const { htCents } = before ?? latest;
  return latest.consents.map((consent) =>
    consentRow(consent, {
      providerId,
      subscriptionId: latest.id,
      fromCents: known.get(consent.id)?.fromCents ?? htCents,
      lapsedAt: isOver ? (known.get(consent.id)?.lapsedAt ?? now) : null,
    }),
  );
}
