import { z } from "zod";

import { intervals } from "#domain/plans/periods";
import type { PaymentRecord } from "#domain/plans/payment-record";
import { subscribeRefusal } from "#domain/providers/answering";
import { priceEntry, priceKey } from "#domain/providers/price-key";
import { isLive } from "#domain/providers/subscription";
import { Refusal } from "#domain/refusals";
import type { Seller } from "#billing/port";
import { action, type ActionContext } from "#actions/action";
import { tell, tellingRefusals } from "#actions/plans/telling";
import {
  customerOf,
  foundIn,
  latestOf,
  priceOf,
  sellerOf,
  settingsOf,
  type Account,
} from "#actions/providers/account";
import { carryOut } from "#actions/providers/carrying-out";
import { begins } from "#actions/providers/own-account";
import { requireUsable } from "#actions/providers/own-billing";
import { readBack } from "#actions/providers/settling";

type Wanted = { interval: (typeof intervals)[number]; htCents: number; methodId: string };

/**
 * Takes out a subscription, or takes up a payment that was left: read before it is told, and told under a name of its
 * own, one press of the button buys once.
 */
export const subscribe = action({
  ...begins,
  name: "providers.subscribe",
  input: z.strictObject({
    interval: z.enum(intervals),
    /** The price that was shown, excluding tax. */
    htCents: z.int(),
    methodId: z.string().min(1).max(100),
  }),
  refuses: [
    "not_found",
    "provider_already_subscribed",
    "price_changed",
    "card_payments_needed",
    "payment_method_unusable",
    ...tellingRefusals,
  ],
  async run(context, wanted, account) {
    const seller = sellerOf(context, account);
    context.once(() => {
      mayBegin(context, account);
      if (priceOf(account, wanted.interval)?.htCents !== wanted.htCents) throw new Refusal("price_changed");
      requireUsable(account, wanted.methodId, context.now);
    });
    const customerId = customerOf(account);
    const record = await tell(context, (payments) => payments.read(seller, customerId));
    await buyOnce(context, account, { seller, customerId, record, wanted });
    const { result, change } = await carryOut(context, account);
    return { result, change };
  },
});

/** @throws Refusal when a subscription runs, or when none is needed. */
function mayBegin({ now }: ActionContext, account: Account): void {
  const { exempt } = foundIn(account);
  const facts = { ...settingsOf(account), exempt, subscription: latestOf(account) };
  const refused = subscribeRefusal(facts, now);
  if (refused) throw new Refusal(refused.refusal);
}

type Purchase = { seller: Seller; customerId: string; record: PaymentRecord; wanted: Wanted };

async function buyOnce(
  context: ActionContext,
  account: Account,
  { seller, customerId, record, wanted }: Purchase,
): Promise<void> {
  const { interval, htCents, methodId } = wanted;
  const { id: providerId } = foundIn(account);
  const line = { key: priceKey(interval, htCents), quantity: 1 };
  const open = record.subscriptions.find(({ status, endedAt }) => status !== "closed" && endedAt === null);
  const newest = readBack(account, record, latestOf(account));
  // Over here and not yet there, in the hour before it is told, it makes room for another.
  if (open?.status === "open" && newest !== null && isLive(newest, context.now)) return;
  const waits = open?.status === "incomplete" && open.lines[0]?.key === line.key;
  if (open && waits) return payWhatIsLeft(context, { seller, customerId, record, wanted }, open.id);
  await tell(context, async (payments) => {
    if (open) await payments.close(seller, open.id);
    await payments.ensurePrices(seller, [priceEntry(interval, htCents)]);
    await payments.chooseMethod(seller, { customerId, methodId, subscriptionIds: [] });
    await payments.subscribe(seller, {
      customerId,
      methodId,
      lines: [line],
      metadata: { provider: providerId, organisation: context.organisation.id },
      idempotencyKey: `provider/${providerId}/${record.subscriptions.length}`,
    });
  });
}

async function payWhatIsLeft(
  context: ActionContext,
  { seller, customerId, record, wanted: { methodId } }: Purchase,
  subscriptionId: string,
): Promise<void> {
  const invoice = record.invoices.find(
    (one) => one.subscriptionId === subscriptionId && one.status === "open" && !one.debitInProgress,
  );
  if (!invoice) return;
  await tell(context, async (payments) => {
    await payments.chooseMethod(seller, { customerId, methodId, subscriptionIds: [subscriptionId] });
    await payments.payInvoice(seller, invoice.id, methodId);
  }).catch(unlessUnpaid);
}

/** The bank said no, or asks its holder: what is shown says so itself, and waits. */
function unlessUnpaid(error: unknown): void {
  const waits = error instanceof Refusal && ["payment_declined", "payment_to_confirm"].includes(error.code);
  if (!waits) throw error;
}
