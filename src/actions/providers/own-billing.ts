import { eq, sql } from "drizzle-orm";
import { z } from "zod";

import { returnPath } from "#domain/identity/return-path";
import { billingIdentitySchema } from "#domain/plans/billing-identity";
import { isOutstanding } from "#domain/plans/invoices";
import { isUsable } from "#domain/plans/payment-methods";
import { isLive, providerStatus } from "#domain/providers/subscription";
import { Refusal } from "#domain/refusals";
import { providerCustomers, providerMethods } from "#db/providers/subscription-schema";
import { action, type ActionContext } from "#actions/action";
import { invoiceFacts, methodFacts } from "#actions/plans/account";
import { tell, tellingRefusals } from "#actions/plans/telling";
import { customerOf, foundIn, isHere, latestOf, sellerOf, type Account } from "#actions/providers/account";
import { carryOut } from "#actions/providers/carrying-out";
import { begins, reads, settles } from "#actions/providers/own-account";
import { subscriptionView } from "#actions/providers/subscription-view";

const methodId = z.string().min(1).max(100);
const refuses = ["not_found", "card_payments_needed", ...tellingRefusals] as const;

/** The subscription of whoever asks: price, dates, what is asked of them, means of payment. */
export const seeOwnSubscription = action({
  ...reads,
  name: "providers.see-own-subscription",
  input: z.strictObject({}),
  refuses: ["not_found"],
  run: (context, _input, account) => ({ result: subscriptionView(context, account) }),
});

/** Whom invoices are made out to. */
export const editOwnBilling = action({
  ...begins,
  name: "providers.edit-own-billing",
  input: billingIdentitySchema,
  refuses,
  async run(context, identity, account) {
    const { tenant, now } = context;
    const { id: providerId, locale } = foundIn(account);
    const seller = sellerOf(context, account);
    const known = isHere(account) ? (account.customer?.stripeId ?? null) : null;
    const stripeId = await tell(context, (payments) =>
      payments.saveCustomer(seller, { customerId: known, owner: providerId, identity, locale }),
    );
    const values = { account: seller.account ?? "", stripeId, identity };
    const forgotten = { defaultMethodId: null, version: sql`${providerCustomers.version} + 1` };
    const elsewhere = account.customer !== undefined && known === null;
    return {
      result: { ...subscriptionView(context, account), identity },
      change: {
        happened: true,
        steps: [
          tenant.insertIfAbsent(providerCustomers, { providerId, readAt: now, ...values }),
          tenant.update(
            providerCustomers,
            { ...values, ...(elsewhere && forgotten) },
            eq(providerCustomers.providerId, providerId),
          ),
          ...(elsewhere
            ? [
                tenant.update(
                  providerMethods,
                  { detachedAt: now },
                  eq(providerMethods.providerId, providerId),
                ),
              ]
            : []),
        ],
        audit: { subject: providerId },
      },
    };
  },
});

/** Opens the hosted page on which a card or an account is added: no number ever passes through us. */
export const openOwnMethodPage = action({
  ...settles,
  name: "providers.open-own-method-page",
  input: z.strictObject({ kind: z.enum(["card", "sepa_debit"]), returnTo: returnPath }),
  refuses,
  async run(context, { kind, returnTo }, account) {
    const { locale } = foundIn(account);
    const seller = sellerOf(context, account);
    const back = `${context.services.origin}${returnTo}`;
    const mark = returnTo.includes("?") ? "&" : "?";
    const result = await tell(context, (payments) =>
      payments.openMethodPage(seller, {
        customerId: customerOf(account),
        kind,
        returnUrl: `${back}${mark}session={CHECKOUT_SESSION_ID}`,
        cancelUrl: back,
        locale,
      }),
    );
    return { result };
  },
});

/** What the hosted page gave. The latest method given is the one that pays. */
export const confirmOwnMethod = action({
  ...settles,
  name: "providers.confirm-own-method",
  input: z.strictObject({ session: z.string().min(1).max(200) }),
  refuses,
  async run(context, { session }, account) {
    const seller = sellerOf(context, account);
    const page = await tell(context, (payments) => payments.readMethodPage(seller, session));
    if (page.customerId !== customerOf(account)) throw new Refusal("not_found");
    if (page.methodId !== null) await choose(context, account, page.methodId);
    const { result, change } = await carryOut(context, account);
    return { result, change };
  },
});

export const chooseOwnMethod = action({
  ...settles,
  name: "providers.choose-own-method",
  input: z.strictObject({ methodId }),
  refuses: [...refuses, "payment_method_unusable"],
  async run(context, { methodId: chosen }, account) {
    requireUsable(account, chosen, context.now);
    await choose(context, account, chosen);
    const { result, change } = await carryOut(context, account);
    return { result, change };
  },
});

/** Pays an invoice that is still owed. */
export const payOwnInvoice = action({
  ...settles,
  name: "providers.pay-own-invoice",
  input: z.strictObject({ documentId: z.string().min(1).max(100), methodId }),
  refuses: [...refuses, "order_not_payable", "payment_method_unusable"],
  async run(context, { documentId, methodId: chosen }, account) {
    await context.once(() => {
      const invoice = account.documents.find(({ id, kind }) => id === documentId && kind === "invoice");
      if (!invoice) throw new Refusal("not_found");
      const latest = latestOf(account);
      // A credit note is about to cancel what is owed of a subscription that is over.
      const over = latest?.id === invoice.subscriptionId && providerStatus(latest, context.now) === "expired";
      if (over || !isOutstanding(invoiceFacts(invoice))) throw new Refusal("order_not_payable");
      requireUsable(account, chosen, context.now);
      const seller = sellerOf(context, account);
      return tell(context, (payments) => payments.payInvoice(seller, documentId, chosen));
    });
    const { result, change } = await carryOut(context, account);
    return { result, change };
  },
});

/** @throws Refusal when a method is not there, or cannot be charged any more. */
export function requireUsable(account: Account, chosen: string, now: number): void {
  const row = account.methods.find(({ id }) => id === chosen);
  if (!row) throw new Refusal("not_found");
  if (!isUsable(methodFacts(row), now)) throw new Refusal("payment_method_unusable");
}

function choose(context: ActionContext, account: Account, chosen: string): Promise<void> {
  const latest = latestOf(account);
  // One that was closed over there is paid by hand, and takes no method any more.
  const takes = latest !== null && isLive(latest, context.now) && latest.endedAt === null;
  const running = takes ? [latest.id] : [];
  const choice = { customerId: customerOf(account), methodId: chosen, subscriptionIds: running };
  const seller = sellerOf(context, account);
  return tell(context, (payments) => payments.chooseMethod(seller, choice));
}
