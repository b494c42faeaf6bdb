import { sellerLine } from "#domain/plans/invoice-foot";
import type { Interval } from "#domain/plans/periods";
import type { PaymentMethod } from "#domain/plans/payment-methods";
import { sellerVat } from "#domain/plans/vat";
import { initialSettings, type ProviderSettings } from "#domain/providers/settings";
import type { ProviderSubscription } from "#domain/providers/subscription";
import { Refusal } from "#domain/refusals";
import type { Seller } from "#billing/port";
import type { accountReads, sellingReads } from "#db/providers/account";
import { toSubscription } from "#db/providers/facts";
import type { Read } from "#db/statement";
import type { ActionContext } from "#actions/action";
import { methodFacts } from "#actions/plans/account";

/** What the rows say of what a provider pays, as `accountReads` found them. */
export type Account = Read<ReturnType<typeof accountReads>>;
export type Selling = Read<ReturnType<typeof sellingReads>>;

export const settingsOf = ({ settings }: Pick<Selling, "settings">): ProviderSettings =>
  settings ?? initialSettings;

type Sells = Pick<Selling, "account" | "settings">;

/** Who sells: the organisation, on its own account, with its own identity and VAT. @throws Refusal when it cannot. */
export function sellerOf(context: Pick<ActionContext, "organisation">, selling: Sells): Seller {
  const { account } = selling;
  if (!account || account.cardPaymentsAt === null) throw new Refusal("card_payments_needed");
  return readableSeller(context, selling);
}

/** The same where cards are not taken any more: what was sold is still read, and stopped. @throws Refusal. */
export function readableSeller(
  { organisation }: Pick<ActionContext, "organisation">,
  selling: Sells,
): Seller {
  const { account } = selling;
  if (!account || account.disconnectedAt !== null) throw new Refusal("card_payments_needed");
  const { identity } = organisation.settings;
  const { rateBp } = sellerVat(identity.vatRegime, settingsOf(selling).rateBp);
  return { account: account.stripeId, rateBp, soldBy: sellerLine(identity) };
}

type Known = Pick<Account, "subscriptions" | "consents" | "settings">;

/** The last subscription that began before this one: it says what was had until then. */
export function begunBefore(
  { subscriptions, consents, settings }: Known,
  latest: ProviderSubscription | null,
): ProviderSubscription | null {
  const row = subscriptions.findLast(({ id, startedAt }) => id !== latest?.id && startedAt !== null);
  return row === undefined ? null : toSubscription(row, consents, settingsOf({ settings }).graceDays);
}

/** The latest subscription: the others are over. */
export const latestOf = ({ subscriptions, consents, settings }: Known): ProviderSubscription | null => {
  const row = subscriptions.at(-1);
  return row === undefined ? null : toSubscription(row, consents, settingsOf({ settings }).graceDays);
};

export const priceOf = ({ prices }: Pick<Selling, "prices">, interval: Interval) =>
  prices.find((one) => one.interval === interval) ?? null;

/** @throws Refusal not_found for somebody who is no provider here. */
export function foundIn({ found }: Pick<Account, "found">) {
  if (!found) throw new Refusal("not_found");
  return { ...found.provider, mailbox: found.mailbox, locale: found.locale };
}

/** Whether the payment provider knows them on the account that sells now, and not on one that it replaced. */
export const isHere = ({ customer, account }: Pick<Account, "customer" | "account">): boolean =>
  customer !== undefined && customer.account === account?.stripeId;

/** The provider at the payment provider. @throws Refusal when no billing address was given, or on another account. */
export function customerOf(one: Pick<Account, "customer" | "account">): string {
  if (!one.customer || !isHere(one)) throw new Refusal("billing_address_missing");
  return one.customer.stripeId;
}

export const chosenMethod = ({ customer, methods }: Pick<Account, "customer" | "methods">) =>
  methods.find(({ id }) => id === customer?.defaultMethodId);

export function payingMethod(account: Pick<Account, "customer" | "methods">): PaymentMethod | null {
  const row = chosenMethod(account);
  return row === undefined ? null : methodFacts(row);
}

/** @throws Refusal when there is nothing to change. */
export function subscriptionOf(account: Account): ProviderSubscription {
  const latest = latestOf(account);
  if (latest === null) throw new Refusal("provider_subscription_not_running");
  return latest;
}
